import { ladderShape } from '../components/ladderShape.ts';
import { drawFigure, hasFigure } from '../figures/index.ts';

/** What a picture for link previews shows. */
export type ShareCard = {
  /** What kind of page it is: “Exercise”, “Phase 2 of 6”. */
  readonly kicker: string;
  readonly title: string;
  /** The exercise to draw; without one the ladder is drawn. */
  readonly figure?: string;
  /** The rung to pick out on the ladder, from 1. */
  readonly rung?: number;
};

export const cardSize = { width: 1200, height: 630 };

/* A picture cannot read the page's tokens: the same colours as in styles/tokens.css, light. */
const colour = {
  paper: '#faf5ea',
  sheet: '#fffdf8',
  ink: '#1c1a16',
  edge: '#7d735f',
  line: '#d3cab6',
  accent: '#2438a6',
};
const figureStyle = `.fig-body,.fig-outline{fill:${colour.ink}}.fig-outline,.fig-floor{stroke:${colour.ink}}.fig-lit,.fig-gap{fill:${colour.sheet}}.fig-gap{stroke:${colour.sheet}}.fig-far{fill:${colour.edge}}.fig-work,.fig-arrow{fill:${colour.accent}}.fig-arrow{stroke:${colour.accent}}.fig-prop{fill:${colour.line};stroke:${colour.edge}}.fig-band{stroke:${colour.edge}}.fig-water{fill:${colour.accent};fill-opacity:.1}`;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** About how wide a letter of the title's face is, in ems. */
const widthOf = (letter: string): number =>
  /[iljt.,'’:|!()]/.test(letter)
    ? 0.31
    : /[mwMW]/.test(letter)
      ? 0.88
      : /[A-Z]/.test(letter)
        ? 0.67
        : letter === ' '
          ? 0.24
          : 0.56;
const lengthOf = (text: string): number => [...text].reduce((sum, letter) => sum + widthOf(letter), 0);

/** Breaks a title into lines of at most so many ems. */
export function linesOf(title: string, ems: number): readonly string[] {
  const lines: string[] = [];
  for (const word of title.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && lengthOf(`${last} ${word}`) <= ems) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The largest type in which a title takes the room there is. */
function settle(title: string, width: number): { readonly size: number; readonly lines: readonly string[] } {
  for (const size of [88, 80, 72, 64]) {
    const lines = linesOf(title, width / size);
    const fits = lines.length * size * 1.06 <= 330 && lines.every((line) => lengthOf(line) * size <= width);
    if (fits) return { size, lines };
  }
  return { size: 56, lines: linesOf(title, width / 56) };
}

function ladder(x: number, y: number, width: number, height: number, rung: number | undefined): string {
  const shape = ladderShape(6);
  const [across, down] = [width / 100, height / (shape.height + 52)];
  const line = ({ x1, y1, x2, y2 }: (typeof shape.rails)[number], stroke: string, thick: number): string =>
    `<line x1="${x + x1 * across}" y1="${y + (y1 + 26) * down}" x2="${x + x2 * across}" y2="${y + (y2 + 26) * down}" stroke="${stroke}" stroke-width="${thick}"/>`;
  return [
    ...shape.rails.map((rail) => line(rail, colour.ink, 12)),
    ...shape.rungs.map((step, index) => {
      const lifted = { ...step, y1: step.y1 - 50, y2: step.y2 - 50 };
      return index + 1 === rung ? line(lifted, colour.accent, 30) : line(lifted, colour.ink, 12);
    }),
  ].join('');
}

function figure(slug: string): string {
  const [, viewBox, inner] =
    /viewBox="([^"]+)"[^>]*>([\s\S]*)<\/svg>$/.exec(drawFigure(slug, { mode: 'start', title: slug })) ?? [];
  return `<rect x="702" y="62" width="436" height="436" fill="${colour.sheet}" stroke="${colour.ink}" stroke-width="4"/>
<svg x="722" y="82" width="396" height="396" viewBox="${viewBox}">${inner}</svg>`;
}

/** Draws the picture of a page as SVG. */
export function shareCard({ kicker, title, figure: slug, rung }: ShareCard): string {
  const drawn = slug !== undefined && hasFigure(slug);
  const { size, lines } = settle(title, drawn ? 590 : 730);
  const text = (x: number, y: number, fontSize: number, fill: string, words: string): string =>
    `<text x="${x}" y="${y}" font-size="${fontSize}" fill="${fill}">${escaped(words)}</text>`;
  const first = 150 + size;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" font-family="Atkinson Hyperlegible Next" font-weight="800" letter-spacing="-1" word-spacing="-4" fill="none">
<style>${figureStyle}</style>
<rect width="1200" height="630" fill="${colour.paper}"/>
${text(62, 104, 38, colour.accent, kicker)}
${lines.map((line, index) => text(60, first + index * size * 1.06, size, colour.ink, line)).join('')}
${drawn ? figure(slug) : ladder(880, 50, 230, 455, rung)}
<rect x="62" y="538" width="1076" height="8" fill="${colour.ink}"/>
${ladder(64, 560, 26, 50, undefined).replaceAll('stroke-width="12"', 'stroke-width="3"')}
${text(104, 598, 34, colour.ink, 'Achilles Ladder')}
</svg>`;
}
