/** A number as short as the drawing allows: no trailing noughts, no nought before the point. */
export function short(value: number, digits = 1): string {
  const rounded = Number(value.toFixed(digits));
  return rounded === 0 ? '0' : String(rounded).replace(/^(-?)0\./, '$1.');
}

/** Text for an attribute. */
export const attribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** When the drawn moments are: one moment for a still drawing. */
export type Clock = { readonly seconds: number; readonly at: readonly number[] };

const constant = (values: readonly string[]): boolean => values.every((value) => value === values[0]);

const timing = ({ seconds, at }: Clock): string =>
  `dur="${short(seconds, 2)}s" keyTimes="${at.map((time) => short(time, 3)).join(';')}" repeatCount="indefinite"`;

/** A group that is moved, turned or stretched over time; still where nothing changes. */
export function moved(
  type: 'translate' | 'rotate' | 'scale',
  values: readonly string[],
  clock: Clock,
  inner: string,
): string {
  const first = values[0] ?? '0';
  if (constant(values)) {
    const nothing = type === 'rotate' && first === '0';
    return nothing ? inner : `<g transform="${type}(${first})">${inner}</g>`;
  }
  return `<g transform="${type}(${first})"><animateTransform attributeName="transform" type="${type}" values="${values.join(';')}" ${timing(clock)}/>${inner}</g>`;
}

/** A path, its shape changing over time where it does. */
export function path(className: string, shapes: readonly string[], clock: Clock, extra = ''): string {
  const [first = ''] = shapes;
  const name = className ? ` class="${className}"` : '';
  if (constant(shapes)) return `<path${name} d="${first}"${extra}/>`;
  return `<path${name} d="${first}"${extra}><animate attributeName="d" values="${shapes.join(';')}" ${timing(clock)}/></path>`;
}
