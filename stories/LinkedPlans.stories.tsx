import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import {
  boardPlan,
  earlierFollowUp,
  earlierPlan,
  laterFollowUp,
  laterPlan,
} from './data/fictionalLinks';
import { LinkedPlansPage } from './pages/LinkedPlansPage';

const meta = {
  id: 'sidor-lankade-planer',
  title: 'Sidor/Länkade planer',
  component: LinkedPlansPage,
  args: {
    pages: [
      { plan: boardPlan },
      {
        plan: laterPlan,
        followUp: laterFollowUp,
        earlier: { plan: earlierPlan, followUp: earlierFollowUp },
      },
      { plan: earlierPlan, followUp: earlierFollowUp },
    ],
    defaultPlan: boardPlan.id,
  },
} satisfies Meta<typeof LinkedPlansPage>;
export default meta;

type Story = StoryObj<typeof meta>;

/** A board's plan whose goals contribute to those of the regional plan; a link in the details leads there. */
export const Contributes: Story = {
  name: 'Nämndplan till regionplan',
  args: { defaultSelected: 'delmal-1' },
  play: async ({ canvas }) => {
    const card = await canvas.findByRole('treeitem', { name: /Nio av tio får tid/ });
    await expect(card).toHaveAccessibleName(/Bidrar till mål 3 i Regionplan 2023–2026/);
    await userEvent.click(canvas.getByRole('link', { name: 'Mål 3 Vård i rätt tid' }));
    await expect(canvas.getByRole('heading', { level: 1 })).toHaveTextContent('Regionplan 2023');
    await expect(canvas.getByRole('heading', { name: 'Hit bidrar' })).toBeVisible();
    await expect(canvas.getByRole('heading', { name: 'Följer efter' })).toBeVisible();
    await waitFor(() => expect(document.getAnimations()).toEqual([]));
  },
};

/** Two plans compared by what the later one states: continued, split, merged, new and gone. */
export const Compared: Story = {
  name: 'Två mandatperioder',
  args: { defaultPlan: laterPlan.id, defaultCompared: true },
  play: async ({ canvas }) => {
    await expect(
      await canvas.findByText(
        '2 fortsätter, 2 kommer ur en delning, 1 kommer ur en sammanslagning, 1 är ny, 3 har utgått.',
        { exact: false },
      ),
    ).toBeVisible();
    const said = async (name: RegExp, words: RegExp) =>
      expect(canvas.getByRole('treeitem', { name })).toHaveAccessibleName(words);
    await said(/En ekonomi som håller/, /Följer efter mål 7/);
    await said(/Barn växer upp/, /En del av mål 2/);
    await said(/En arbetsgivare/, /Slår ihop mål 4 och mål 5/);
    await said(/En region som förnyar sig/, /nytt i planen/);
    await said(/Alla fakturor på papper/, /Utgått/);
  },
};
