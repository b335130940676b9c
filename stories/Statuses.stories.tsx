import type { Meta, StoryObj } from '@storybook/react-vite';
import type { Look } from '../src/model/plan/statusScale';
import { status } from '../src/messages/sv/status';
import { OUTSIDE_LOOKS } from '../src/status/scale/reason';
import { SCALES } from '../src/status/scale/scaleFor';
import { StatusMark } from '../src/ui/StatusMark';
import './pages/statuses-page.css';

type Mark = readonly [look: Look, word: string];

const HEADINGS: Record<keyof typeof SCALES, string> = {
  threeLevels: 'Tre nivåer',
  fourLevels: 'Fyra nivåer',
  fiveLevels: 'Fem nivåer',
  yesNo: 'Ja och nej',
  forecast: 'Prognos',
  activity: 'Uppdrag och åtgärder',
};

const SCALE_KEYS = Object.keys(HEADINGS) as (keyof typeof SCALES)[];

const OUTSIDE = OUTSIDE_LOOKS.map((look): Mark => [look, status[look]]);

function MarkRow({ heading, marks }: { heading: string; marks: readonly Mark[] }) {
  return (
    <section>
      <h2>{heading}</h2>
      <ul>
        {marks.map(([look, word]) => (
          <li key={word} data-status={look}>
            <StatusMark status={look} word={word} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/**
 * Colour, shape and word of every scale: they can be told apart without colour, in both themes and in
 * print.
 */
const meta = {
  id: 'tema-statusar',
  title: 'Tema/Statusar',
  component: StatusMark,
  args: { status: 'met', word: 'Uppfyllt' },
  render: () => (
    <div className="maltrad statuses-page">
      {SCALE_KEYS.map((key) => (
        <MarkRow
          key={key}
          heading={HEADINGS[key]}
          marks={SCALES[key].levels.map(({ look, name }) => [look, name])}
        />
      ))}
      <MarkRow heading="Utan omdöme" marks={OUTSIDE} />
    </div>
  ),
} satisfies Meta<typeof StatusMark>;
export default meta;

export const All: StoryObj<typeof meta> = { name: 'Alla statusar' };
