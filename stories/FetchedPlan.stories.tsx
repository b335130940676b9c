import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { FetchedPlan, KoladaPlan, LazyPlan, WithClient } from './pages/FetchedPlan';

/** The first request starts the server. */
const WAIT = { timeout: 15_000 };

/** Plans that are fetched over HTTP from an API such as a region should offer. */
const meta = {
  id: 'data-hamtad',
  title: 'Data/Hämtad plan',
  component: FetchedPlan,
  args: { url: '/api/plans/namndplan-2024' },
  decorators: [
    (Story) => (
      <WithClient>
        <Story />
      </WithClient>
    ),
  ],
} satisfies Meta<typeof FetchedPlan>;
export default meta;

type Story = StoryObj<typeof meta>;

/** Structure and follow-up, each with a query of its own. */
export const Rest: Story = {
  name: 'Plan och uppföljning',
  args: { followUpUrl: '/api/plans/namndplan-2024/follow-ups/latest' },
  play: async ({ canvas }) => {
    await expect(
      await canvas.findByRole('treeitem', { name: /^Mål 1,.*bedömda/ }, WAIT),
    ).toBeVisible();
  },
};

/** A second passes before the answer comes. */
export const Slow: Story = {
  name: 'Långsam server',
  args: { url: '/api/plans/namndplan-2024?delay=1500' },
};

/** The server sends the page of a login in place of the plan. */
export const Login: Story = {
  name: 'Inloggning krävs',
  args: { url: '/api/plans/namndplan-2024?fault=login' },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/Svaret är inte JSON/, {}, WAIT)).toBeVisible();
    await expect(canvas.getByRole('button', { name: /Försök igen/ })).toBeVisible();
  },
};

/** The address leads nowhere; it is asked once. */
export const NotFound: Story = {
  name: 'Finns inte',
  args: { url: '/api/plans/finns-inte' },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/Innehållet finns inte/, {}, WAIT)).toBeVisible();
  },
};

/** Every indicator that names a key figure of Kolada gets its values from there; invented. */
export const Kolada: Story = {
  name: 'Siffror från Kolada',
  render: () => <KoladaPlan server="story" />,
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('97,1 %', {}, WAIT)).toBeVisible();
  },
};

/** Branches are loaded when they are opened. */
export const Lazy: Story = {
  name: 'Gren för gren',
  render: () => <LazyPlan />,
  play: async ({ canvas }) => {
    const goal = await canvas.findByRole('treeitem', { name: /^Mål 1,/ }, WAIT);
    goal.focus();
    await userEvent.keyboard('{ArrowRight}');
    const branch = { name: /^Delmål, En större andel/ };
    const card = await canvas.findByRole('treeitem', branch, WAIT);
    // Cards that come fade in.
    await waitFor(() => expect(document.getAnimations()).toEqual([]), WAIT);
    await expect(card).toBeVisible();
  },
};
