import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { FetchedPlan, KoladaPlan, LazyPlan, WithClient } from './pages/FetchedPlan';

/** The first request starts the server, which takes time. */
const WAIT = { timeout: 15_000 };

/** Plans fetched over HTTP, from an API such as a region should offer. */
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

/** Structure and follow-up, each with its own query. */
export const Rest: Story = {
  name: 'Plan och uppföljning',
  args: { followUpUrl: '/api/plans/namndplan-2024/follow-ups/latest' },
  play: async ({ canvas }) => {
    await expect(
      await canvas.findByRole('treeitem', { name: /^Mål 1,.*bedömda/ }, WAIT),
    ).toBeVisible();
  },
};

/** The response takes a second. */
export const Slow: Story = {
  name: 'Långsam server',
  args: { url: '/api/plans/namndplan-2024?delay=1500' },
};

/** The server sends a login page instead of the plan. */
export const Login: Story = {
  name: 'Inloggning krävs',
  args: { url: '/api/plans/namndplan-2024?fault=login' },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/Svaret är inte JSON/, {}, WAIT)).toBeVisible();
    await expect(canvas.getByRole('button', { name: /Försök igen/ })).toBeVisible();
  },
};

/** The address does not exist; it is requested only once. */
export const NotFound: Story = {
  name: 'Finns inte',
  args: { url: '/api/plans/finns-inte' },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/Innehållet finns inte/, {}, WAIT)).toBeVisible();
  },
};

/**
 * Every indicator that refers to a key figure in Kolada gets its values from there; the values are
 * invented.
 */
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
    // New cards fade in, and axe would measure the contrast halfway.
    await waitFor(() => expect(document.getAnimations()).toEqual([]), WAIT);
    await expect(card).toBeVisible();
  },
};
