import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { exampleFollowUps } from '../src/example';
import { FollowUpPicker } from '../src/follow-up-picker/FollowUpPicker';

const meta = {
  id: 'followuppicker',
  title: 'Vyer/FollowUpPicker',
  component: FollowUpPicker,
  args: { followUps: exampleFollowUps, onSelectedChange: fn(), onComparedChange: fn() },
} satisfies Meta<typeof FollowUpPicker>;
export default meta;

type Story = StoryObj<typeof meta>;

/** The latest is selected, and compared with nothing. */
export const Latest: Story = { name: 'Den senaste' };

/** An interim report compared with the previous one. */
export const Compared: Story = {
  name: 'Jämförelse',
  args: { defaultSelected: 'exempel-august-2025', defaultCompared: 'exempel-april-2025' },
};

/** Selecting the follow-up that is compared with ends the comparison. */
export const Choosing: Story = {
  name: 'Byte till den jämförda',
  args: { defaultCompared: 'exempel-april-2025' },
  play: async ({ canvas, args }) => {
    await userEvent.selectOptions(canvas.getByLabelText('Uppföljning'), 'exempel-april-2025');
    await expect(args.onSelectedChange).toHaveBeenCalledWith('exempel-april-2025');
    await expect(args.onComparedChange).toHaveBeenCalledWith(null);
  },
};

/** With a single follow-up there is nothing to choose. */
export const One: Story = { name: 'En enda', args: { followUps: exampleFollowUps.slice(0, 1) } };

/** In a narrow container the labels are above the selects. */
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

/** The interface in English; the authority's titles are not translated. */
export const English: Story = { name: 'På engelska', args: { locale: 'en' } };
