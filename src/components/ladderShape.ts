/** A line of the ladder in its own units: 100 wide, 100 high for each rung. */
export type LadderLine = {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
};

/** How far the rails lean in at the top, in units. */
const lean = 3;
/** How far the rails run on past the last rung and below the first, in units. */
const overhang = 26;

/**
 * Rails and rungs of a leaning ladder. Rung 1 is the lowest; each rung is the floor of its row, so that words can
 * stand on it. The drawing may be stretched both ways: give the lines `vector-effect="non-scaling-stroke"`.
 */
export function ladderShape(rungs: number): {
  readonly height: number;
  readonly rails: readonly LadderLine[];
  readonly rungs: readonly LadderLine[];
} {
  const height = rungs * 100;
  const inset = (y: number): number => (lean * (height - y)) / height;
  const [top, foot] = [4 - overhang, height + overhang];
  return {
    height,
    rails: [
      { x1: inset(top), y1: top, x2: inset(foot), y2: foot },
      { x1: 100 - inset(top), y1: top, x2: 100 - inset(foot), y2: foot },
    ],
    rungs: Array.from({ length: rungs }, (_, index) => {
      const y = height - index * 100;
      return { x1: inset(y), y1: y, x2: 100 - inset(y), y2: y };
    }),
  };
}

/** Lines as one path, to whole units: a tenth of the bytes of as many elements. */
export const linesPath = (lines: readonly LadderLine[]): string =>
  lines
    .map(({ x1, y1, x2, y2 }) => {
      const [fromX, fromY, toX, toY] = [x1, y1, x2, y2].map((value) => Math.round(value));
      return `M${fromX} ${fromY}${fromY === toY ? `H${toX}` : `L${toX} ${toY}`}`;
    })
    .join('');
