import { useState } from 'preact/hooks';

/** One line of a chart: values by day number; a gap where there is none. */
export type Line = {
  readonly name: string;
  readonly points: readonly (readonly [x: number, y: number])[];
  readonly kind: 'solid' | 'dashed' | 'dots';
};

type Props = {
  readonly title: string;
  readonly unit: string;
  readonly lines: readonly Line[];
  /** Highest value shown at least. */
  readonly top: number;
  /** The word under a point of the foot. */
  readonly label: (x: number) => string;
};

const width = 400;
const height = 180;
const left = 38;
const foot = 26;

/** A small chart of lines, and its numbers as a table. Lines differ by dash and dot, so they read in grey. */
export function LineChart({ title, unit, lines, top, label }: Props) {
  // Ten years of days make a long table: it is drawn when it is asked for.
  const [isOpen, setOpen] = useState(false);
  const all = lines.flatMap(({ points }) => points);
  if (all.length === 0) return null;
  const xs = all.map(([x]) => x);
  const [from, to] = [Math.min(...xs), Math.max(...xs)];
  const most = Math.max(top, ...all.map(([, y]) => y));
  const x = (value: number): number =>
    left + 8 + ((value - from) / Math.max(1, to - from)) * (width - left - 20);
  const y = (value: number): number => height - foot - (value / most) * (height - foot - 12);
  const values = new Map(isOpen ? lines.map(({ name, points }) => [name, new Map(points)]) : []);
  const days = [...new Set(xs)].sort((a, b) => a - b);
  return (
    <figure class="chart">
      <figcaption>{title}</figcaption>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={`${title}. The table below holds the numbers.`}
      >
        {[0, most / 2, most].map((tick) => (
          <g key={tick}>
            <line class="chart__grid" x1={left} x2={width} y1={y(tick)} y2={y(tick)} />
            <text class="chart__word" x={left - 6} y={y(tick) + 4} text-anchor="end">
              {Math.round(tick * 10) / 10}
            </text>
          </g>
        ))}
        {lines.map(({ name, points, kind }) =>
          kind === 'dots' || points.length === 1 ? (
            <path
              key={name}
              class="chart__dots"
              d={points.map(([px, py]) => `M${x(px).toFixed(1)} ${y(py).toFixed(1)}h0`).join('')}
            />
          ) : (
            <path
              key={name}
              class={`chart__line chart__line--${kind}`}
              d={points
                .map(([px, py], i) => `${i === 0 ? 'M' : 'L'}${x(px).toFixed(1)} ${y(py).toFixed(1)}`)
                .join('')}
            />
          ),
        )}
        <text class="chart__word" x={left} y={height - 8}>
          {label(from)}
        </text>
        {to > from && (
          <text class="chart__word" x={width} y={height - 8} text-anchor="end">
            {label(to)}
          </text>
        )}
      </svg>
      <ul class="legend legend--lines">
        {lines.map(({ name, kind }) => (
          <li key={name} class={`legend__${kind}`}>
            {name}
          </li>
        ))}
      </ul>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>The numbers as a table</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must take the focus of the keyboard */}
        <section class="scroller" tabIndex={0} aria-label={title}>
          <table>
            <thead>
              <tr>
                <th scope="col">Day</th>
                {lines.map(({ name }) => (
                  <th scope="col" key={name}>
                    {name}, {unit}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {(isOpen ? days : []).map((day) => (
                <tr key={day}>
                  <th scope="row">{label(day)}</th>
                  {lines.map(({ name }) => (
                    <td key={name}>{values.get(name)?.get(day) ?? ''}</td>
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
