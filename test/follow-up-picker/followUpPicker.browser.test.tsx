/** Choosing a follow-up, and another to compare it with. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from '@testing-library/react';
import { exampleFollowUps } from '../../src/example';
import { FollowUpPicker } from '../../src/follow-up-picker/FollowUpPicker';
import { axeFindings } from '../support/axeFindings';
import { host } from '../support/host';

const [april, august, year] = exampleFollowUps.map(({ id }) => id);
const titles = exampleFollowUps.map(({ title }) => title);

function select(label: string): HTMLSelectElement {
  const found = [...document.querySelectorAll('label')].find(
    (each) => each.firstElementChild?.textContent === label,
  );
  const inner = found?.querySelector('select');
  if (!inner) throw new Error(`Nothing is chosen as ${label}`);
  return inner;
}

const shown = () => select('Uppföljning');
const beside = () => select('Jämför med');
const options = (of: HTMLSelectElement) => [...of.options].map(({ text }) => text);

beforeEach(() => host.set());

describe('The follow-up', () => {
  test('is the latest by default, whatever their order', () => {
    const screen = render(<FollowUpPicker followUps={exampleFollowUps} />);
    expect([shown().value, options(shown())]).toEqual([year, titles.toReversed()]);
    screen.rerender(<FollowUpPicker followUps={exampleFollowUps.toReversed()} />);
    expect(options(shown())).toEqual(titles.toReversed());
  });

  test('starts with the host’s default, and reports each choice', async () => {
    const onSelectedChange = vi.fn<(id: string) => void>();
    render(
      <FollowUpPicker
        followUps={exampleFollowUps}
        defaultSelected={april}
        onSelectedChange={onSelectedChange}
      />,
    );
    expect(shown().value).toBe(april);
    await userEvent.selectOptions(shown(), august ?? '');
    expect(shown().value).toBe(august);
    expect(onSelectedChange.mock.calls).toEqual([[august]]);
  });

  test('can be controlled by the host', async () => {
    const onSelectedChange = vi.fn<(id: string) => void>();
    render(
      <FollowUpPicker
        followUps={exampleFollowUps}
        selected={april}
        onSelectedChange={onSelectedChange}
      />,
    );
    await userEvent.selectOptions(shown(), year ?? '');
    expect(onSelectedChange).toHaveBeenCalledWith(year);
    await host.frame();
    expect(shown().value).toBe(april);
  });

  test('is the latest when the requested one does not exist', () => {
    render(<FollowUpPicker followUps={exampleFollowUps} selected="borta" />);
    expect(shown().value).toBe(year);
  });

  test('is chosen with keys', async () => {
    const onSelectedChange = vi.fn<(id: string) => void>();
    render(<FollowUpPicker followUps={exampleFollowUps} onSelectedChange={onSelectedChange} />);
    shown().focus();
    await userEvent.keyboard('{ArrowDown}');
    await expect.poll(() => onSelectedChange.mock.calls).toEqual([[august]]);
    expect(document.activeElement).toBe(shown());
  });
});

describe('What it is compared with', () => {
  test('is nothing at first, and never the chosen one', () => {
    render(<FollowUpPicker followUps={exampleFollowUps} defaultSelected={august} />);
    expect(beside().value).toBe('');
    expect(options(beside())).toEqual(['Ingen', titles[2], titles[0]]);
  });

  test('can be chosen and removed', async () => {
    const onChange = vi.fn<(id: string | null) => void>();
    render(<FollowUpPicker followUps={exampleFollowUps} onComparedChange={onChange} />);
    await userEvent.selectOptions(beside(), april ?? '');
    expect(beside().value).toBe(april);
    await userEvent.selectOptions(beside(), '');
    expect(beside().value).toBe('');
    expect(onChange.mock.calls).toEqual([[april], [null]]);
  });

  test('is removed when it becomes the chosen one', async () => {
    const onChange = vi.fn<(id: string | null) => void>();
    render(
      <FollowUpPicker
        followUps={exampleFollowUps}
        defaultCompared={april}
        onComparedChange={onChange}
      />,
    );
    await userEvent.selectOptions(shown(), april ?? '');
    expect([shown().value, beside().value]).toEqual([april, '']);
    expect(onChange.mock.calls).toEqual([[null]]);
  });

  test('can be controlled by the host, and is shown as none when it is the chosen one', () => {
    const held = (compareWith: string | null) => (
      <FollowUpPicker followUps={exampleFollowUps} selected={year} compared={compareWith} />
    );
    const screen = render(held(april ?? null));
    expect(beside().value).toBe(april);
    screen.rerender(held(year ?? null));
    expect(beside().value).toBe('');
    screen.rerender(held(null));
    expect(beside().value).toBe('');
  });
});

describe('With few follow-ups', () => {
  test('nothing is shown for none', () => {
    const { container } = render(<FollowUpPicker followUps={[]} />);
    expect(container.childElementCount).toBe(0);
  });

  test('a single one is only named', () => {
    const { container } = render(<FollowUpPicker followUps={exampleFollowUps.slice(0, 1)} />);
    expect(container.textContent).toBe(`Uppföljning ${titles[0]}`);
    expect(container.querySelector('select')).toBeNull();
  });
});

test.each(['light', 'dark'] as const)('Axe finds nothing, %s', async (theme) => {
  await host.set({ theme, width: 390 });
  render(
    <main>
      <h1>Nämndplan</h1>
      <FollowUpPicker followUps={exampleFollowUps} />
    </main>,
  );
  expect(await axeFindings()).toEqual([]);
  expect(document.documentElement.scrollWidth).toBe(390);
});
