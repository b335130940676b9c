import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { financialGoals2021, namndplan2024, regionplan2020 } from '../src/example';
import { NodeDetails } from '../src/index';

const meta = {
  id: 'nodedetails',
  title: 'Vyer/NodeDetails',
  component: NodeDetails,
  args: { plan: regionplan2020, nodeId: 'mal-11', onNodeChange: fn(), onClose: fn() },
  decorators: [
    (Story) => (
      <div className="panel">
        <Story />
      </div>
    ),
  ],
} satisfies Meta<typeof NodeDetails>;
export default meta;

type Story = StoryObj<typeof meta>;

/** A goal: whom it is directed to, its perspectives, where it stands in the document. */
export const Goal: Story = {
  name: 'Ett mål',
  play: async ({ canvas, args }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Jämlik och attraktiv region' }));
    await expect(args.onNodeChange).toHaveBeenCalledWith('malomrade-3');
    await userEvent.click(canvas.getByRole('button', { name: 'Stäng' }));
    await expect(args.onClose).toHaveBeenCalledOnce();
  },
};

/** The vision, with its long text and the value words around it. */
export const Vision: Story = { name: 'Visionen', args: { nodeId: 'vision' } };

/** A key figure, with the plan's own numbers year by year. */
export const Figures: Story = {
  name: 'Ett nyckeltal med siffror',
  args: { plan: financialGoals2021, nodeId: 'F7-skuld' },
};

/** A row that the document prints twice. */
export const Duplicate: Story = {
  name: 'En dubblett',
  args: { plan: namndplan2024, nodeId: 'indikator-4-1-3' },
};
