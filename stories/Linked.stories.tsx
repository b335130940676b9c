import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { electedOrganisation, regionplan2020 } from '../src/example';
import { LinkedPage } from './pages/LinkedPage';

const meta = {
  id: 'sidor-mal-och-organisation',
  title: 'Sidor/Mål och organisation',
  component: LinkedPage,
  args: {
    heading: 'Vem svarar för vilket mål',
    introduction:
      'Välj en nämnd för att se dess mål i planen, eller ett mål för att se vilka nämnder det riktas till.',
    plan: regionplan2020,
    organisation: electedOrganisation,
  },
} satisfies Meta<typeof LinkedPage>;
export default meta;

type Story = StoryObj<typeof meta>;

/** Chart, tree and matrix of the regionplan. */
export const Regionplan: Story = {};

/** A selected board: its ten goals stand out in the tree, and its column in the matrix. */
export const ChosenUnit: Story = {
  name: 'Vald nämnd',
  play: async ({ canvas, canvasElement }) => {
    await userEvent.click(canvas.getByRole('treeitem', { name: /^Patientnämnd/ }));
    await expect(await canvas.findByText(/10 framhävs, resten är nedtonat/)).toBeVisible();
    const shown = canvasElement.querySelectorAll('.maltrad-goal-tree [data-highlighted]');
    await expect(shown).toHaveLength(10);
    await waitFor(() => expect(document.getAnimations()).toEqual([]));
  },
};
