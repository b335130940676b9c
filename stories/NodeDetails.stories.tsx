import { unitsFollowUp, unitsPlan } from './data/fictionalUnits';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import {
  exampleFollowUps,
  financialGoals2021,
  namndplan2024,
  regionplan2020,
  regionplanApril2020,
} from '../src/example';
import { NodeDetails } from '../src/index';

const meta = {
  id: 'nodedetails',
  title: 'Vyer/NodeDetails',
  component: NodeDetails,
  args: { plan: regionplan2020, nodeId: 'mal-11', onNodeIdChange: fn(), onClose: fn() },
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

const [april, august] = exampleFollowUps;

/** A goal: the units it is directed to, its perspectives, and its place in the document. */
export const Goal: Story = {
  name: 'Ett mål',
  play: async ({ canvas, args }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Jämlik och attraktiv region' }));
    await expect(args.onNodeIdChange).toHaveBeenCalledWith('malomrade-3');
    await userEvent.click(canvas.getByRole('button', { name: 'Stäng' }));
    await expect(args.onClose).toHaveBeenCalledOnce();
  },
};

/** What the regionplan takes as given, each text folded, with its figures and what they are compared with. */
export const Conditions: Story = {
  name: 'Planeringsförutsättningar',
  args: { plan: regionplan2020, nodeId: 'vision' },
  play: async ({ canvas }) => {
    for (const heading of ['Länet i korthet', 'Västerbottens konsumtion jämfört med riket']) {
      await userEvent.click(canvas.getByText(heading));
    }
    const [women] = canvas.getAllByRole('row', { name: /ensamma, kvinnor/ });
    await expect(women?.textContent).toMatch(/30.%44.%/u);
    const [visits] = canvas.getAllByRole('row', { name: /^Vårdkontakter i primärvården/ });
    await expect(visits?.textContent).toMatch(/2.034.*2.627.*2.183/u);
  },
};

/** The vision, with its long text and its value words. */
export const Vision: Story = { name: 'Visionen', args: { nodeId: 'vision' } };

/** A key figure with the plan's own numbers, year by year. */
export const Figures: Story = {
  name: 'Ett nyckeltal med siffror',
  args: { plan: financialGoals2021, nodeId: 'F7-skuld' },
};

/** What a report tells of a goal without measuring it: each figure with the words that it is printed in. */
export const Reported: Story = {
  name: 'Delårsrapport april 2020',
  args: { nodeId: 'mal-8', followUp: regionplanApril2020 },
  play: async ({ canvas }) => {
    const figure = canvas.getByRole('row', { name: /minskat med 408 miljoner kronor/ });
    await expect(figure).toHaveTextContent(/−408\smkr/);
    await expect(
      canvas.getByText(/Det största underskottet i verksamheten är personalkostnaderna/),
    ).toBeVisible();
  },
};

/** A row that is printed twice in the document. */
export const Duplicate: Story = {
  name: 'En dubblett',
  args: { plan: namndplan2024, nodeId: 'indikator-4-1-3' },
};

/** A goal that the body says is met and what lies below it says is not: both side by side, then why in steps. */
export const Assessed: Story = {
  name: 'Ett bedömt mål',
  args: { plan: namndplan2024, followUp: august, nodeId: 'mal-1' },
  play: async ({ canvas, args }) => {
    await expect(canvas.getByText('0 av 5')).toBeVisible();
    await expect(canvas.getByText('Nämnden säger')).toBeVisible();
    await expect(canvas.getByText('Underlaget säger')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: /^Nyfödda i Region Västerbotten/ }));
    await expect(args.onNodeIdChange).toHaveBeenCalledWith('delmal-1-2');
  },
};

/** An indicator that the body has set lower than its figures give, with women and men apart. */
export const Overridden: Story = {
  name: 'En indikator med egen bedömning',
  args: { plan: namndplan2024, followUp: august, nodeId: 'indikator-1-1-1' },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('60,6', { selector: 'strong' })).toBeVisible();
    await expect(canvas.getByText(/^Målvärde minst 60\s%$/)).toBeVisible();
    await expect(canvas.getByText('Siffrorna säger')).toBeVisible();
    await expect(canvas.getByText(/^60,6\s%, flickor 55,2\s%, pojkar 66,6\s%$/)).toBeVisible();
  },
};

/** Two reports have different figures for the same indicator. */
export const TwoFigures: Story = {
  name: 'En indikator med två siffror',
  args: { plan: namndplan2024, followUp: august, nodeId: 'indikator-4-1-1' },
};

/** A delmål whose status follows from a rule, with an action whose effect has not been followed up. */
export const ByRule: Story = {
  name: 'Ett delmål enligt regel',
  args: { plan: namndplan2024, followUp: august, nodeId: 'delmal-1-1' },
};

/** A goal that three units have assessed differently. */
export const UnitsDisagree: Story = {
  name: 'Ett mål som bedöms olika',
  args: { plan: namndplan2024, followUp: august, nodeId: 'mal-4' },
};

/** Boards with targets of their own: each by itself, with the figure and why it has its status. */
export const EachUnit: Story = {
  name: 'Nämnderna var för sig (påhittat)',
  args: { plan: unitsPlan, followUp: unitsFollowUp, nodeId: 'resultat' },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { name: 'Nämnderna var för sig' })).toBeVisible();
    await expect(canvas.getAllByText(/klarar målvärdet minst 0/)).toHaveLength(2);
  },
};

/** Boards and committees in balance: the printed budget of each, and no outcome. */
export const BoardsInBalance: Story = {
  name: 'Styrelser och nämnder i balans',
  args: { plan: financialGoals2021, nodeId: 'F2' },
  play: async ({ canvas }) => {
    await expect(
      canvas.getAllByText(/^Det finns inget utfall för 2021. Målvärde: högst/),
    ).toHaveLength(5);
  },
};

/** One of those boards: the goal as that board has it. */
export const OneUnit: Story = {
  name: 'En nämnds egen bild (påhittat)',
  args: { plan: unitsPlan, followUp: unitsFollowUp, nodeId: 'frisk', unit: 'vardnamnden' },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Mål 2 · Påhittade vårdnämnden')).toBeVisible();
    await expect(canvas.getByText(/frånvaron sjunker/)).toBeVisible();
  },
};

/** An unmet goal without any actions. */
export const WithoutAction: Story = {
  name: 'Ett mål utan åtgärd',
  args: { plan: namndplan2024, followUp: august, nodeId: 'mal-6' },
};

/** A figure that is suppressed because too few people are behind it. */
export const Suppressed: Story = {
  name: 'En siffra med sekretess',
  args: { plan: namndplan2024, followUp: april, nodeId: 'indikator-1-1-4' },
};

/** Four years judged together by the plan's own budget, and how the forecast changes that. */
export const FourYears: Story = {
  name: 'Resultatet 2020–2023 (F1)',
  args: { plan: financialGoals2021, nodeId: 'F1' },
};

/** Three ways to measure the same goal that give different results. */
export const ThreeMeasures: Story = {
  name: 'Självfinansieringsgraden (F6)',
  args: { plan: financialGoals2021, nodeId: 'F6' },
};
