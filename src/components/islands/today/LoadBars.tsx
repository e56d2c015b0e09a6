import { type LoadKind, loadKinds, type WeekLoad } from '../../../planner/living/index.ts';

const words = {
  strength: 'Slow strength',
  elastic: 'Springs',
  running: 'Running',
} as const satisfies Record<LoadKind, string>;

const width = 400;
const height = 150;
const left = 40;
const foot = 22;
const head = 10;
/** Bars stand no wider than this, however few weeks there are. */
const widest = 44;

/** The next round number. */
function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return ([1, 1.5, 2, 3, 4, 5, 6, 7, 8, 9].find((factor) => factor * power >= value) ?? 10) * power;
}

type Props = { readonly weeks: readonly WeekLoad[] };

/**
 * Load planned and done by week, a small chart for each kind of work: an outline for what was planned, a solid bar
 * for what was done, so that it reads in grey. The same numbers stand in a table.
 */
export function LoadBars({ weeks }: Props) {
  const kinds = loadKinds.filter((kind) => weeks.some(({ planned, done }) => planned[kind] + done[kind] > 0));
  if (kinds.length === 0) return null;
  return (
    <figure class="chart load-bars">
      <figcaption>Load planned and done, by week</figcaption>
      <div class="charts">
        {kinds.map((kind) => (
          <KindBars key={kind} kind={kind} weeks={weeks} />
        ))}
      </div>
      <ul class="legend legend--load">
        <li class="legend__planned">planned</li>
        <li class="legend__done">done</li>
      </ul>
      <p class="small muted">
        Numbers along the foot are weeks. Done is the share of each session you logged; a run counts by the
        minutes you noted, planned or not. Each chart has a scale of its own.
      </p>
      <details>
        <summary>The numbers as a table</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must take the focus of the keyboard */}
        <section class="scroller" tabIndex={0} aria-label="Load planned and done, by week">
          <table>
            <thead>
              <tr>
                <th scope="col">Week</th>
                {kinds.flatMap((kind) => [
                  <th scope="col" key={`${kind} planned`}>
                    {words[kind]}, planned
                  </th>,
                  <th scope="col" key={`${kind} done`}>
                    {words[kind]}, done
                  </th>,
                ])}
              </tr>
            </thead>
            <tbody>
              {weeks.map(({ week, planned, done }) => (
                <tr key={week}>
                  <th scope="row">{week}</th>
                  {kinds.flatMap((kind) => [
                    <td key={`${kind} planned`}>{Math.round(planned[kind])}</td>,
                    <td key={`${kind} done`}>{Math.round(done[kind])}</td>,
                  ])}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </details>
    </figure>
  );
}

function KindBars({ kind, weeks }: Props & { readonly kind: LoadKind }) {
  const most = roundUp(Math.max(10, ...weeks.flatMap(({ planned, done }) => [planned[kind], done[kind]])));
  const slot = (width - left) / weeks.length;
  const bar = Math.min(widest, slot * 0.72);
  const x = (i: number): number => left + i * slot + (slot - bar) / 2;
  const y = (load: number): number => height - foot - (load / most) * (height - foot - head);
  const every = weeks.length > 8 ? 2 : 1;
  return (
    <div>
      <p class="load-bars__kind">{words[kind]}</p>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={`${words[kind]}, planned and done by week. The table below holds the numbers.`}
      >
        {[0, most / 2, most].map((tick) => (
          <g key={tick}>
            <line class="chart__grid" x1={left} x2={width} y1={y(tick)} y2={y(tick)} />
            <text class="chart__word" x={left - 6} y={y(tick) + 5} text-anchor="end">
              {Math.round(tick)}
            </text>
          </g>
        ))}
        {weeks.map(({ week, planned, done }, i) => (
          <g key={week}>
            <rect
              class="bar--done"
              x={x(i) + bar * 0.2}
              width={bar * 0.6}
              y={y(done[kind])}
              height={y(0) - y(done[kind])}
            />
            {planned[kind] > 0 && (
              <rect
                class="bar--planned"
                x={x(i)}
                width={bar}
                y={y(planned[kind])}
                height={y(0) - y(planned[kind])}
              />
            )}
            {(weeks.length - 1 - i) % every === 0 && (
              <text class="chart__word" x={x(i) + bar / 2} y={height - 4} text-anchor="middle">
                {week}
              </text>
            )}
          </g>
        ))}
        <line class="chart__axis" x1={left} x2={width} y1={y(0)} y2={y(0)} />
      </svg>
    </div>
  );
}
