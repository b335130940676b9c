import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { ActionList } from '../src/action-list/ActionList';
import { exampleFollowUps, namndplan2024 } from '../src/example';
import type { FollowUp } from '../src/model/follow-up/followUp';

const NOTHING: FollowUp = {
  id: 'tom',
  planId: namndplan2024.id,
  title: 'Uppföljning utan avvikelser (exempeldata)',
  date: '2025-12-31',
  fictional: true,
  observations: [],
};

const [april = NOTHING, august = NOTHING, year = NOTHING] = exampleFollowUps;

const meta = {
  id: 'actionlist',
  title: 'Vyer/ActionList',
  component: ActionList,
  args: { plan: namndplan2024, followUp: august, onNodeIdChange: fn(), onFilterChange: fn() },
} satisfies Meta<typeof ActionList>;
export default meta;

type Story = StoryObj<typeof meta>;

/** The second interim report: much is in progress, and some of it is overdue. */
export const August: Story = {
  name: 'Delår augusti',
  play: async ({ canvas }) => {
    await expect(
      canvas.getByText(/2 risker och 1 möjlighet är rapporterade. 1 har ingen åtgärd./),
    ).toBeVisible();
    await expect(canvas.getByText('sannolikhet 3, konsekvens 4')).toBeVisible();
    await expect(
      canvas.getByText(
        'Resultat av kontrollen: Hälften av verksamheterna har genomfört introduktionen.',
      ),
    ).toBeVisible();
    await expect(canvas.getByText(/^Svarar på: Verksamheter utan introduktion/)).toBeVisible();
  },
};

/** The first interim report. */
export const April: Story = { name: 'Delår april', args: { followUp: april } };

/** At the end of the year most actions are completed, and their effects are known or unknown. */
export const Year: Story = { name: 'Årsredovisning', args: { followUp: year } };

/** Only overdue actions, with a button that shows everything again. */
export const Overdue: Story = {
  name: 'Urval: försenade',
  args: { defaultFilter: { state: 'overdue' } },
};

/** A filter that nothing matches, with a button that clears it. */
export const EmptySelection: Story = {
  name: 'Urval utan träff',
  args: { defaultFilter: { unitId: 'PN', state: 'overdue' } },
};

/** Nothing has been reported. */
export const Empty: Story = { name: 'Inget rapporterat', args: { followUp: NOTHING } };

/** In a narrow container each action is a card. */
export const Narrow: Story = {
  name: 'På 320 px',
  decorators: [
    (Story) => (
      <div className="narrow">
        <Story />
      </div>
    ),
  ],
};

/** The interface in English; the words of the plan are not translated. */
export const English: Story = { name: 'På engelska', args: { locale: 'en', followUp: year } };
