import { weekKindWords } from '../../../exports/planWords.ts';
import type { Week } from '../../../schemas/plan.ts';
import { chartWords } from '../islandWords.ts';
import { holds } from './planWords.ts';

const height = 190;
const foot = 26;
const left = 48;

/** Round numbers from 0 to just past the highest load, at most five steps. */
function ticksTo(most: number): readonly number[] {
  const rough = most / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 2.5, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power;
  return Array.from({ length: Math.ceil(most / step) + 1 }, (_, i) => i * step);
}

const kinds = ['strength', 'elastic', 'running'] as const;
const kindWords = { strength: 'slow strength', elastic: 'springs', running: 'running' } as const;

type Props = {
  readonly weeks: readonly Week[];
  readonly today: string;
  readonly phaseShort: (n: number) => string;
};

/** Planned tendon load by week, in strength, springs and running; the same numbers stand in a table below. */
export function LoadChart({ weeks, today, phaseShort }: Props) {
  const width = Math.max(640, weeks.length * 22 + 44);
  const most = Math.max(1, ...weeks.map(({ load }) => load.total));
  const step = (width - left) / weeks.length;
  const bar = step * 0.78;
  const x = (index: number): number => left + (index - 1) * step + (step - bar) / 2;
  const ticks = ticksTo(most);
  const y = (load: number): number => height - foot - (load / (ticks.at(-1) ?? 1)) * (height - foot - 14);
  const phaseStarts = weeks.filter((week, i) => week.phase !== weeks[i - 1]?.phase);
  const every = weeks.length > 30 ? 4 : weeks.length > 16 ? 2 : 1;
  return (
    <figure class="chart">
      <figcaption>{chartWords.title}</figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must take the focus of the keyboard */}
      <section class="chart__scroll" tabIndex={0} aria-label={chartWords.label}>
        <svg
          viewBox={`0 0 ${width} ${height}`}
          style={{ minInlineSize: `${width}px` }}
          role="img"
          aria-label={chartWords.image}
        >
          {ticks.map((tick) => (
            <g key={tick}>
              <line class="chart__grid" x1={left - 2} x2={width} y1={y(tick)} y2={y(tick)} />
              <text class="chart__word" x={left - 6} y={y(tick) + 4} text-anchor="end">
                {tick}
              </text>
            </g>
          ))}
          {phaseStarts.map((week) => (
            <g key={week.phase + week.start}>
              <line
                class="chart__phase"
                x1={x(week.index) - 3}
                x2={x(week.index) - 3}
                y1={4}
                y2={height - foot}
              />
              <text class="chart__word" x={x(week.index) + 1} y={11}>
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
                      x={x(week.index)}
                      width={bar}
                      y={y(below)}
                      height={Math.max(0, y(from) - y(below))}
                    />
                  );
                })}
                {holds(week, today) && (
                  <rect
                    class="chart__now"
                    x={x(week.index) - 3}
                    width={bar + 6}
                    y={y(week.load.total) - 4}
                    height={height - foot - y(week.load.total) + 4}
                  />
                )}
                {(week.index - 1) % every === 0 && (
                  <text class="chart__word" x={x(week.index) + bar / 2} y={height - 8} text-anchor="middle">
                    {week.index}
                  </text>
                )}
              </g>
            );
          })}
          <line class="chart__axis" x1={left - 2} x2={width} y1={height - foot} y2={height - foot} />
        </svg>
      </section>
      <ul class="legend">
        {kinds.map((kind) => (
          <li key={kind} class={`legend__${kind}`}>
            {kindWords[kind]}
          </li>
        ))}
      </ul>
      <p class="small muted">{chartWords.foot}</p>
      <details class="no-print">
        <summary>{chartWords.table}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must take the focus of the keyboard */}
        <section class="scroller" tabIndex={0} aria-label={chartWords.tableLabel}>
          <table>
            <thead>
              <tr>
                {chartWords.columns.map((column) => (
                  <th scope="col" key={column}>
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {weeks.map(({ index, phase, kind, load, runMinutes, longestRunMinutes }) => (
                <tr key={index}>
                  <th scope="row">{index}</th>
                  {[
                    `${phase} ${phaseShort(phase)}`,
                    weekKindWords[kind],
                    ...[load.strength, load.elastic, load.running, load.total].map(Math.round),
                    runMinutes,
                    longestRunMinutes,
                  ].map((cell, column) => (
                    <td key={chartWords.columns[column + 1]}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </details>
    </figure>
  );
}
