import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import {
  exampleFollowUps,
  financialGoals2021,
  namndplan2024,
  regionplan2020,
} from '../src/example';
import { PlanBand } from '../src/plan-band/PlanBand';

const [april, august, year] = exampleFollowUps;

const meta = {
  id: 'planband',
  title: 'Vyer/PlanBand',
  component: PlanBand,
  args: { plan: namndplan2024, followUp: august, compareWith: april, onNodeIdChange: fn() },
} satisfies Meta<typeof PlanBand>;
export default meta;

type Story = StoryObj<typeof meta>;

/** How many goals are met, what has changed since April, and a tile for each goal. */
export const August: Story = {
  name: 'Delår augusti',
  play: async ({ canvas, args }) => {
    await expect(canvas.getByRole('region')).toHaveTextContent('1 av 7 mål uppfyllt');
    await userEvent.click(canvas.getByRole('button', { name: /Trygga uppväxtvillkor/ }));
    await expect(args.onNodeIdChange).toHaveBeenCalledWith('mal-1');
  },
};

/** A node that is chosen elsewhere marks the goal that it lies under. */
export const Chosen: Story = {
  name: 'Med valt mål',
  args: { nodeId: 'indikator-4-1-1' },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('button', { current: true })).toHaveTextContent(/^Delvis/);
  },
};

/** At the end of the year, with no comparison. */
export const Year: Story = {
  name: 'Årsredovisning',
  args: { followUp: year, compareWith: undefined },
};

/** Tiles that lead nowhere are no buttons. */
export const Still: Story = {
  name: 'Utan val',
  render: ({ plan, followUp }) => <PlanBand plan={plan} followUp={followUp} />,
};

/** A plan that is not followed up: no goal has a status, and none is drawn. */
export const NotFollowedUp: Story = {
  name: 'Utan uppföljning',
  args: { followUp: undefined, compareWith: undefined },
};

/** Several areas of goals. */
export const Areas: Story = {
  name: 'Målområden',
  args: { plan: regionplan2020, followUp: undefined, compareWith: undefined },
};

/** Goals that the plan's own figures decide. */
export const Financial: Story = {
  name: 'Finansiella mål',
  args: { plan: financialGoals2021, followUp: undefined, compareWith: undefined },
};

/** In English. */
export const English: Story = { name: 'På engelska', args: { locale: 'en' } };

/** In a narrow column the tiles are swiped. */
export const Narrow: Story = {
  name: '390 px',
  decorators: [
    (Story) => (
      <div className="narrow">
        <Story />
      </div>
    ),
  ],
};
