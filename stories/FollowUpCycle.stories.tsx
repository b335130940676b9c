import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { exampleFollowUps, namndplan2024, regionplan2020 } from '../src/example';
import { FollowUpCycle } from '../src/follow-up-cycle/FollowUpCycle';
import { qualityAsStrategy } from './data/qualityAsStrategy';
import { monthlyFollowUps, monthlyPlan } from './data/fictionalCycle';

const meta = {
  id: 'followupcycle',
  title: 'Vyer/FollowUpCycle',
  component: FollowUpCycle,
  args: { plan: regionplan2020, onSelectedChange: fn(), onPlanIdChange: fn() },
} satisfies Meta<typeof FollowUpCycle>;
export default meta;

type Story = StoryObj<typeof meta>;

/** The chain of plans as the document has it, and what it says of governance and internal control. */
export const Chain: Story = {
  name: 'Styrkedja',
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Verksamhetsplan', { selector: 'li *' })).toBeVisible();
    await userEvent.click(canvas.getByText('Vad dokumentet säger om styrning och uppföljning'));
    await expect(
      canvas.getByText(/varje år anta en plan för den interna kontrollen/),
    ).toBeVisible();
  },
};

/** A year of monthly follow-ups and three reports, in its middle; invented. */
export const Year: Story = {
  name: 'Ett år med månadsuppföljning',
  args: { plan: monthlyPlan, followUps: monthlyFollowUps, defaultSelected: 'manad-5' },
  play: async ({ canvas, args }) => {
    await expect(
      canvas.getByText(/Sedan kommer delårsrapport augusti, per 31 augusti 2025/),
    ).toBeVisible();
    await userEvent.click(
      canvas.getByRole('button', { name: 'Delårsrapport april 2025 (påhittad)' }),
    );
    await expect(args.onSelectedChange).toHaveBeenCalledWith('delar-april');
    await expect(canvas.getByText(/Här visas Delårsrapport april 2025 \(påhittad\)/)).toBeVisible();
  },
};

/** Follow-ups of a plan that says nothing of when it is followed up. */
export const WithoutReports: Story = {
  name: 'Utan angivna rapporter',
  args: { plan: namndplan2024, followUps: exampleFollowUps },
};

/** Another plan of the chain is a link where the host can show it. */
export const ToAnotherPlan: Story = {
  name: 'Till en annan plan',
  args: { plan: { ...regionplan2020, id: 'en-annan-plan' } },
  play: async ({ canvas, args }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Regionplan' }));
    await expect(args.onPlanIdChange).toHaveBeenCalledWith('regionplan-2020');
  },
};

/** What another region says of its management system, without plans or reports. */
export const OtherModel: Story = {
  name: 'Kvalitet som strategi',
  args: { plan: qualityAsStrategy },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByText('Vad dokumentet säger om styrning och uppföljning'));
    await expect(canvas.getByText(/inom ramen för vår budgetflerårsplan/)).toBeVisible();
  },
};

/** Where there is little room everything stands under one another. */
export const Narrow: Story = {
  name: 'På 320 px',
  args: { ...Year.args },
  decorators: [
    (Story) => (
      <div className="narrow">
        <Story />
      </div>
    ),
  ],
};

/** The interface in English; the words of the document stay its own. */
export const English: Story = { name: 'På engelska', args: { ...Year.args, locale: 'en' } };
