import { scaleBand, scaleLinear } from 'd3-scale';
import type { Week } from '../../../schemas/plan.ts';
import { holds, weekKindWords } from './planWords.ts';

const height = 190;
const foot = 26;
const kinds = ['strength', 'elastic', 'running'] as const;
const kindWords = { strength: 'slow strength', elastic: 'springs', running: 'running' } as const;

type Props = { readonly weeks: readonly Week[]; readonly today: string; readonly phaseShort: (n: number) => string };

/** Planned tendon load by week, in strength, springs and running; the same numbers stand in a table below. */
export function LoadChart({ weeks, today, phaseShort }: Props) {
  const width = Math.max(320, weeks.length * 22 + 44);
  const most = Math.max(1, ...weeks.map(({ load }) => load.total));
  const x = scaleBand<number>()
    .domain(weeks.map(({ index }) => index))
    .range([38, width])
    .padding(0.22);
  const y = scaleLinear()
    .domain([0, most])
    .range([height - foot, 14])
    .nice(4);
  const phaseStarts = weeks.filter((week, i) => week.phase !== weeks[i - 1]?.phase);
  const every = weeks.length > 30 ? 4 : weeks.length > 16 ? 2 : 1;
  return (
    <figure class="chart">
      <figcaption>Tendon load by week</figcaption>
      <div class="chart__scroll" tabIndex={0} role="region" aria-label="Chart of tendon load by week">
        <svg
          viewBox={`0 0 ${width} ${height}`}
          width={width}
          height={height}
          role="img"
          aria-label="Stacked bars, one a week; the table below holds the numbers."
        >
          {y.ticks(4).map((tick) => (
            <g key={tick}>
              <line class="chart__grid" x1={36} x2={width} y1={y(tick)} y2={y(tick)} />
              <text class="chart__word" x={30} y={y(tick) + 4} text-anchor="end">
                {tick}
              </text>
            </g>
          ))}
          {phaseStarts.map((week) => (
            <g key={week.phase + week.start}>
              <line
                class="chart__phase"
                x1={(x(week.index) ?? 0) - 3}
                x2={(x(week.index) ?? 0) - 3}
                y1={4}
                y2={height - foot}
              />
              <text class="chart__word" x={(x(week.index) ?? 0) + 1} y={11}>
                {week.phase}
              </text>
            </g>
          ))}
          {weeks.map((week) => {
            let below = 0;
            return (
              <g key={week.index}>
                {kinds.map((kind) => {
                  const from = below;
                  below += week.load[kind];
                  return week.load[kind] === 0 ? null : (
                    <rect
                      key={kind}
                      class={`bar--${kind}`}
                      x={x(week.index) ?? 0}
                      width={x.bandwidth()}
                      y={y(below)}
                      height={Math.max(0, y(from) - y(below))}
                    />
                  );
                })}
                {holds(week, today) && (
                  <rect
                    class="chart__now"
                    x={(x(week.index) ?? 0) - 3}
                    width={x.bandwidth() + 6}
                    y={y(week.load.total) - 4}
                    height={height - foot - y(week.load.total) + 4}
                  />
                )}
                {(week.index - 1) % every === 0 && (
                  <text
                    class="chart__word"
                    x={(x(week.index) ?? 0) + x.bandwidth() / 2}
                    y={height - 8}
                    text-anchor="middle"
                  >
                    {week.index}
                  </text>
                )}
              </g>
            );
          })}
          <line class="chart__axis" x1={36} x2={width} y1={height - foot} y2={height - foot} />
        </svg>
      </div>
      <ul class="legend">
        {kinds.map((kind) => (
          <li key={kind} class={`legend__${kind}`}>
            {kindWords[kind]}
          </li>
        ))}
      </ul>
      <p class="small muted">
        Numbers along the foot are weeks; those along the top are phases. Load has no unit of its own: it only compares
        weeks with each other.
      </p>
      <details class="no-print">
        <summary>The numbers as a table</summary>
        <div class="scroller" tabIndex={0} role="region" aria-label="Load by week">
          <table>
            <thead>
              <tr>
                <th scope="col">Week</th>
                <th scope="col">Phase</th>
                <th scope="col">Kind</th>
                <th scope="col">Strength</th>
                <th scope="col">Springs</th>
                <th scope="col">Running</th>
                <th scope="col">Total</th>
                <th scope="col">Run minutes</th>
                <th scope="col">Longest run</th>
              </tr>
            </thead>
            <tbody>
              {weeks.map(({ index, phase, kind, load, runMinutes, longestRunMinutes }) => (
                <tr key={index}>
                  <th scope="row">{index}</th>
                  <td>
                    {phase} {phaseShort(phase)}
                  </td>
                  <td>{weekKindWords[kind]}</td>
                  <td>{Math.round(load.strength)}</td>
                  <td>{Math.round(load.elastic)}</td>
                  <td>{Math.round(load.running)}</td>
                  <td>{Math.round(load.total)}</td>
                  <td>{runMinutes}</td>
                  <td>{longestRunMinutes}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
}
