import type { Meta, StoryObj } from '@storybook/react-vite';
import { sv } from '../src/messages/sv';
import { STATUS_KEYS } from '../src/status/statusKey';
import { StatusMark } from '../src/theme/StatusMark';

/** Colour, shape and word of every status: told apart without colour, in both themes and on paper. */
const meta = {
  id: 'tema-statusar',
  title: 'Tema/Statusar',
  component: StatusMark,
  args: { status: 'met', word: sv.status.met },
  render: () => (
    <ul className="maltrad statuses">
      {STATUS_KEYS.map((key) => (
        <li key={key}>
          <StatusMark status={key} word={sv.status[key]} />
        </li>
      ))}
    </ul>
  ),
} satisfies Meta<typeof StatusMark>;
export default meta;

export const All: StoryObj<typeof meta> = { name: 'Alla statusar' };
