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

/** A skeleton of the tree, shown after a moment; after eight seconds it says that loading takes long. */
export const Loading: Story = { name: 'Hämtar', args: { state: loadStates.loading } };

/** The request waits for a connection. */
export const Waiting: Story = {
  name: 'Väntar på nätanslutning',
  args: { state: loadStates.waiting },
};

/** There is nothing to show: what happened, what to do, and a button that tries again. */
export const Failed: Story = {
  name: 'Gick inte att hämta',
  args: { state: loadStates.network },
};

/** The button says that an attempt is in progress. */
export const Trying: Story = { name: 'Försöker igen', args: { state: loadStates.trying } };

/** The response was a web page instead of data. */
export const NotJson: Story = { name: 'Krävs inloggning?', args: { state: loadStates.login } };

/** What is wrong in the data, and where. */
export const Schema: Story = { name: 'Fel i datat', args: { state: loadStates.schema } };

/** Everything is up to date, so the note is silent. */
export const Ready: Story = { name: 'Allt är hämtat' };

/** A poll is indicated at the lower edge, and moves nothing. */
export const Fetching: Story = { name: 'Uppdaterar', args: { state: loadStates.fetching } };

/** Some statuses could not be fetched; those fetched earlier are shown with their age. */
export const Partial: Story = {
  name: 'Delvis hämtat',
  args: { state: loadStates.partial },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByText('Vad hände?'));
    await expect(canvas.getByText(/Servern har ett fel \(503\)/)).toBeVisible();
  },
};

/** Several parts failed, each with its own explanation and its own button. */
export const Several: Story = { name: 'Flera delar saknas', args: { state: loadStates.several } };

/** A whole follow-up is missing, and none was fetched earlier. */
export const Nothing: Story = { name: 'Inga värden', args: { state: loadStates.nothing } };

/** The data is older than it should be. */
export const Stale: Story = { name: 'Inaktuellt', args: { state: loadStates.stale } };

/** The data shown was fetched before the connection was lost. */
export const Offline: Story = { name: 'Utan nätanslutning', args: { state: loadStates.offline } };

/** The interface in English. */
export const English: Story = {
  name: 'På engelska',
  args: { state: loadStates.several, locale: 'en' },
};

/** The narrowest width that a page has to support. */
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

/** The skeleton on its own. */
export const Skeleton: StoryObj = { name: 'TreeSkeleton', render: () => <TreeSkeleton /> };

const onRetry = fn();

/** An error message on its own, for data of any kind. */
export const Message: StoryObj = {
  name: 'ErrorMessage',
  render: () => <ErrorMessage error={new LoadError('http', { status: 403 })} onRetry={onRetry} />,
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Försök igen' }));
    await expect(onRetry).toHaveBeenCalledOnce();
  },
};

/** The note on its own, in every state. */
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

/** What was wrong in the data and where: the most severe first, fifty at a time. */
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
