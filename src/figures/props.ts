import type { Point } from './point.ts';
import type { Prop } from './pose.ts';
import { short } from './svg.ts';

const n = (value: number): string => short(value);
const box = (x: number, y: number, width: number, height: number): string =>
  `<path d="M${n(x)} ${n(-y)}h${n(width)}v${n(height)}h${n(-width)}z"/>`;
const line = (d: string, width = ''): string => `<path d="${d}" fill="none"${width}/>`;
const circle = (x: number, y: number, radius: number): string =>
  `<circle cx="${n(x)}" cy="${n(-y)}" r="${n(radius)}"/>`;

/** Places that a prop reaches to: the drawing leaves room for them. */
export function propExtent(prop: Prop): readonly Point[] {
  const across = (from: number, to: number, height: number): readonly Point[] => [
    [from, 0],
    [to, height],
  ];
  switch (prop.kind) {
    case 'wall':
      return across(prop.x, prop.x + 8, 150);
    case 'rail':
      return across(prop.x - 4, prop.x + 7, prop.height);
    case 'step':
    case 'wedge':
      return across(prop.from, prop.to, prop.height);
    case 'chair':
      return across(prop.x - 24, prop.x + 20, prop.height + 46);
    case 'bench':
      return across(prop.x - 22, prop.x + 24, prop.height);
    case 'mat':
    case 'grass':
    case 'towel':
      return across(prop.from, prop.to, 0);
    case 'bike':
      return across(prop.centre[0] - 44, prop.centre[0] + 58, prop.bar[1]);
    case 'elliptical':
      return across(prop.centre[0] - 52, prop.centre[0] + 62, 60);
    case 'legPress':
      return across(-62, prop.platform + 12, 90);
    case 'calfMachine':
      return across(prop.x, prop.x + 8, 170);
    case 'post':
      return across(prop.x - 3, prop.x + 3, prop.height);
    default:
      return [];
  }
}

/** Draws a thing that stands still, from x = left to x = right, with y pointing down. */
export function drawProp(prop: Prop, left: number, right: number): string {
  switch (prop.kind) {
    case 'wall': {
      const marks = Array.from({ length: 14 }, (_, index) => `M${n(prop.x)} ${n(-4 - index * 15)}l7-8`);
      return line(`M${n(prop.x)} 0V-220`, ' stroke-width="2.6"') + line(marks.join(''));
    }
    case 'rail':
      return (
        box(prop.x - 1.3, prop.height, 2.6, prop.height) +
        box(prop.x - 8, 2, 16, 2) +
        circle(prop.x, prop.height, 3.4)
      );
    case 'step':
      return box(prop.from, prop.height, prop.to - prop.from, prop.height);
    case 'wedge':
      return `<path d="M${n(prop.from)} 0V${n(-prop.height)}L${n(prop.to)} 0Z"/>`;
    case 'chair': {
      const { x, height } = prop;
      const legs = `M${n(x - 20)} ${n(-height + 3)}L${n(x - 23)} 0M${n(x + 15)} ${n(-height + 3)}L${n(x + 17)} 0`;
      const frame = `M${n(x - 22)} ${n(-height)}L${n(x - 25)} ${n(-height - 46)}h4L${n(x - 18)} ${n(-height)}H${n(x + 18)}v4H${n(x - 22)}z`;
      return `${line(legs, ' stroke-width="2.6"')}<path d="${frame}"/>`;
    }
    case 'bench': {
      const { x, height } = prop;
      const legs = `M${n(x - 17)} ${n(-height + 5)}V0M${n(x + 17)} ${n(-height + 5)}V0`;
      return box(x - 22, height, 44, 5) + line(legs, ' stroke-width="2.6"');
    }
    case 'mat':
      return box(prop.from, 0, prop.to - prop.from, 2.6);
    case 'grass': {
      const tufts = Array.from({ length: Math.floor((prop.to - prop.from) / 7) }, (_, index) => {
        const x = prop.from + index * 7;
        const tall = 3.4 + ((index * 5) % 3);
        return `M${n(x)} 0q-.4-2-1.8-3M${n(x + 1)} 0q0-${n(tall / 2)} .8-${n(tall)}M${n(x + 2.4)} 0q.6-1.6 2-2.6`;
      });
      return line(tufts.join(''), ' stroke-width="1.1"');
    }
    case 'slope': {
      const rise = Math.tan((prop.degrees * Math.PI) / 180);
      return `<path d="M${n(left - 5)} ${n((5 - left) * rise)}L${n(right + 5)} ${n((-right - 5) * rise)}V60H${n(left - 5)}Z" stroke="none"/>`;
    }
    case 'roller':
      return circle(...prop.at, prop.radius) + circle(...prop.at, prop.radius * 0.45);
    case 'towel': {
      const folds = Math.max(0, Math.round((prop.to - prop.from) / 5) - 1);
      return line(`M${n(prop.from)}-.8q2.5-1.4 5 0${'t5 0'.repeat(folds)}`, ' stroke-width="2.4"');
    }
    case 'water': {
      const waves = `M${n(left - 8)} ${n(-prop.y)}${'q5-4 10 0t10 0'.repeat(Math.ceil((right - left) / 20) + 1)}`;
      return `<path class="fig-water" d="${waves}V200H${n(left - 8)}Z" stroke="none"/>${line(waves)}`;
    }
    case 'bike': {
      const [cx, cy] = prop.centre;
      const [sx, sy] = prop.seat;
      const [bx, by] = prop.bar;
      const wheel = cx + 34;
      const post = `M${n(cx - 38)} -2H${n(cx + 52)}M${n(cx)} ${n(-cy)}L${n(sx)} ${n(-sy + 4)}`;
      const front = `M${n(cx)} ${n(-cy)}L${n(wheel)} -34L${n(bx - 7)} ${n(-by + 4)}L${n(bx + 3)} ${n(-by)}`;
      const feet = `M${n(cx)} ${n(-cy)}L${n(cx - 26)} -2M${n(wheel)} -34L${n(cx + 42)} -2`;
      const saddle = `M${n(sx - 13)} ${n(-sy)}q12-3 27 0q-3 4-10 4h-9q-7 0-8-4z`;
      return `${circle(wheel, 34, 21)}${line(post + front + feet, ' stroke-width="3"')}${circle(cx, cy, 5)}<path d="${saddle}"/>`;
    }
    case 'elliptical': {
      const [cx, cy] = prop.centre;
      const frame = `M${n(cx - 50)} -2H${n(cx + 60)}M${n(cx + 52)} -2L${n(cx + 44)} -118q-1-5-6-4`;
      return circle(cx - 36, cy, 15) + line(frame, ' stroke-width="3"') + circle(cx - 36, cy, 3);
    }
    case 'legPress': {
      const x = prop.platform;
      const frame = `M-60 -19H${n(x + 8)}M-52 -19V0M${n(x + 8)} -74V0M${n(x + 5)} -70h3`;
      return box(x, 92, 5, 56) + line(frame, ' stroke-width="3"');
    }
    case 'calfMachine':
      return box(prop.x, 172, 5, 172) + box(prop.x - 14, 2.4, 26, 2.4);
    case 'post':
      return box(prop.x - 2, prop.height, 4, prop.height);
    default:
      return '';
  }
}
