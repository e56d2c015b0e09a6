import { legPoints, type SideBody } from './body.ts';
import { keyMoments } from './motion.ts';
import type { Figure, Prop, SideFigure, SidePose } from './pose.ts';
import { fingerWidth } from './proportions.ts';
import { isPlanted } from './solve.ts';

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];

/** "two finger-widths", for a height in centimetres. */
function fingers(height: number): string {
  const count = Math.max(1, Math.round(height / fingerWidth));
  return `${numbers[count] ?? String(count)} finger-width${count === 1 ? '' : 's'}`;
}

/** What the heel of a planted foot does, measured from the surface under its ball. */
function heelWords(pose: SidePose, body: SideBody, both: boolean): string {
  const leg = pose.near;
  if (!isPlanted(leg)) return '';
  const heel = both ? 'heels' : 'heel';
  const { lift = 0, slope = 0 } = leg;
  if (leg.on === 'heel') return lift > 3 ? `${heel} down, toes up` : `${heel} down`;
  if (slope > 45) return lift > 3 ? 'feet pointed' : 'ankles at a right angle';
  const height = fingers(Math.abs(legPoints(body, 'near').heel[1] - leg.at[1]));
  if (lift > 2) return `${heel} ${height} up`;
  if (lift < -2) return `${heel} ${height} below the edge`;
  return `${heel} down`;
}

function kneeWords(bend: number, both: boolean): string {
  const knee = both ? 'knees' : 'knee';
  if (bend < 14) return `${knee} straight`;
  if (bend < 24) return `${knee} slightly bent`;
  return `${knee} bent about ${Math.round(bend / 10) * 10} degrees`;
}

const has = (figure: Figure, ...kinds: readonly Prop['kind'][]): boolean =>
  (figure.props ?? []).some(({ kind }) => kinds.includes(kind));

function momentWords(figure: SideFigure, pose: SidePose, body: SideBody, both: boolean): string {
  const lying = Math.abs(pose.lean) > 75;
  const lifted = isPlanted(pose.far) ? 'foot lifted' : 'feet off the floor';
  const supported = lying || has(figure, 'water', 'bike', 'elliptical');
  const words = [
    isPlanted(pose.near) ? heelWords(pose, body, both) : supported ? '' : lifted,
    kneeWords(body.near.knee, both),
    pose.lean > 24 && !lying ? 'trunk leaning forward' : '',
  ];
  return words.filter(Boolean).join(', ');
}

/** What the near hand holds on to, as a sentence; nothing where the setting tells it. */
function handWords(figure: SideFigure): string {
  const arm = figure.keys[0]?.nearArm;
  if (arm === undefined || !('hand' in arm)) return '';
  if (arm.hold === 'palm') return ' Hands flat on the wall.';
  if (arm.hold === 'grip') return has(figure, 'rail') ? ' Hands on the rail for balance.' : '';
  if (has(figure, 'wall')) return ' Fingertips on the wall for balance.';
  return has(figure, 'chair') ? ' Hands resting in front.' : '';
}

/** Both legs do the same when both stand with the heels alike. */
const together = ({ near, far }: SidePose): boolean =>
  isPlanted(near) && isPlanted(far) && (near.lift ?? 0) === (far.lift ?? 0);

/** Alternative text of a movement, built from its poses unless its data has words of its own. */
export function describe(figure: Figure): string {
  const view = figure.view === 'side' ? 'Side view' : 'Front view';
  if (figure.words !== undefined) return `${view}. ${figure.words}`;
  const moments = keyMoments(figure);
  if (figure.view === 'front' || moments.view === 'front') return `${view}. ${figure.setting}.`;
  const shown = (figure.stills ?? [0, 1]).flatMap((index) => {
    const [pose, body] = [figure.keys[index], moments.bodies[index]];
    return pose && body ? [{ pose, body }] : [];
  });
  const both = shown.every(({ pose }) => together(pose));
  const [start, end] = shown.map(({ pose, body }) => momentWords(figure, pose, body, both));
  return `${view}. ${figure.setting}.${handWords(figure)} Start: ${start}. Then: ${end}.`;
}
