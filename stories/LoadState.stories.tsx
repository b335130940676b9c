import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { exampleFollowUps, namndplan2024 } from '../src/example';
import {
  ErrorMessage,
  FreshnessNote,
  GoalTree,
  IssueList,
  LoadBoundary,
  TreeSkeleton,
} from '../src/index';
import { LoadError } from '../src/load/loadError';
import { loadStates, manyIssues, NOW } from './data/loadStates';

const [, august] = exampleFollowUps;

const meta = {
  id: 'loadstate',
  title: 'Delar/LoadBoundary',
  component: LoadBoundary,
  args: {
    state: loadStates.ready,
    now: NOW,
    children: <GoalTree plan={namndplan2024} {...(august && { followUp: august })} />,
  },
  argTypes: {
    state: { control: 'object' },
    children: { control: false },
    skeleton: { control: false },
    locale: { control: 'inline-radio', options: ['sv', 'en'] },
    messages: { control: 'object' },
  },
} satisfies Meta<typeof LoadBoundary>;
export default meta;

type Story = StoryObj<typeof meta>;

/** The shape of what is to come, after a moment; after eight seconds it says that it takes long. */
export const Loading: Story = { name: 'Hämtar', args: { state: loadStates.loading } };

/** The request waits for a connection. */
export const Waiting: Story = {
  name: 'Väntar på nätanslutning',
  args: { state: loadStates.waiting },
};

/** Nothing to show: what happened, what to do, another try. */
export const Failed: Story = {
  name: 'Gick inte att hämta',
  args: { state: loadStates.network },
};

/** The button tells that it tries. */
export const Trying: Story = { name: 'Försöker igen', args: { state: loadStates.trying } };

/** A page came where data was expected. */
export const NotJson: Story = { name: 'Krävs inloggning?', args: { state: loadStates.login } };

/** What is wrong in the data, and where. */
export const Schema: Story = { name: 'Fel i datat', args: { state: loadStates.schema } };

/** All is fresh: no word of it. */
export const Ready: Story = { name: 'Allt är hämtat' };

/** A poll says so at the lower edge, and moves nothing. */
export const Fetching: Story = { name: 'Uppdaterar', args: { state: loadStates.fetching } };

/** Some statuses could not be fetched; what was fetched before is shown with its age. */
export const Partial: Story = {
  name: 'Delvis hämtat',
  args: { state: loadStates.partial },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByText('Vad hände?'));
    await expect(canvas.getByText(/Servern har ett fel \(503\)/)).toBeVisible();
  },
};

/** Several parts, each with what happened and a try of its own. */
export const Several: Story = { name: 'Flera delar saknas', args: { state: loadStates.several } };

/** A whole follow-up is missing, and nothing is known from before. */
export const Nothing: Story = { name: 'Inga värden', args: { state: loadStates.nothing } };

/** Older than it is good for. */
export const Stale: Story = { name: 'Inaktuellt', args: { state: loadStates.stale } };

/** What is shown is from before the connection went. */
export const Offline: Story = { name: 'Utan nätanslutning', args: { state: loadStates.offline } };

/** The interface in English. */
export const English: Story = {
  name: 'På engelska',
  args: { state: loadStates.several, locale: 'en' },
};

/** As narrow as pages get. */
export const Narrow: Story = {
  name: '320 px',
  args: { state: loadStates.several },
  decorators: [
    (Story) => (
      <div className="narrow">
        <Story />
      </div>
    ),
  ],
};

/** By itself. */
export const Skeleton: StoryObj = { name: 'TreeSkeleton', render: () => <TreeSkeleton /> };

const onRetry = fn();

/** By itself, for data of any kind. */
export const Message: StoryObj = {
  name: 'ErrorMessage',
  render: () => <ErrorMessage error={new LoadError('http', { status: 403 })} onRetry={onRetry} />,
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Försök igen' }));
    await expect(onRetry).toHaveBeenCalledOnce();
  },
};

/** By itself, in every state. */
export const Notes: StoryObj = {
  name: 'FreshnessNote',
  render: () => (
    <>
      {(['stale', 'offline', 'partial', 'partialFetching', 'nothing', 'several'] as const).map(
        (name) => (
          <FreshnessNote key={name} state={loadStates[name]} now={NOW} />
        ),
      )}
    </>
  ),
};

/** What was wrong in the data and where: the gravest first, fifty at first. */
export const Issues: StoryObj<{ count: number }> = {
  name: 'IssueList',
  args: { count: 20_000 },
  argTypes: { count: { control: 'select', options: [1, 12, 400, 20_000] } },
  render: ({ count }) => <IssueList issues={manyIssues(count)} />,
  play: async ({ canvas, args }) => {
    if (args.count < 1000) return;
    await expect(canvas.getAllByRole('listitem')).toHaveLength(50);
    await userEvent.click(canvas.getByRole('button', { name: 'Visa 500 till' }));
    await expect(canvas.getAllByRole('listitem')).toHaveLength(550);
  },
};
