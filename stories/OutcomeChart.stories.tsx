import type { Meta, StoryObj } from '@storybook/react-vite';
import { OutcomeChart } from '../src/node-details/outcome-chart/OutcomeChart';
import { exampleFollowUps } from '../src/example';
import { general } from '../src/messages/sv/general';
import type { Observation } from '../src/model/measure/observation';
import type { MeasureTarget } from '../src/model/measure/measureTarget';
import { seriesOf } from '../src/status/trend/series';

const [april, , year] = exampleFollowUps;

/** Figures of an indicator in one of the invented follow-ups. */
function figures(followUp: typeof april, of: string) {
  return {
    series: seriesOf((followUp?.observations ?? []).filter((one) => one.of === of)),
    targets: (followUp?.targets ?? []).filter((one) => one.of === of),
  };
}

function invented(values: readonly (number | null)[], first = 2024): Observation[] {
  return values.map((value, place) => ({ of: 'a', period: String(first + place), value }));
}

/** States on the page that everything here is invented. */
const meta = {
  id: 'outcomechart',
  title: 'Vyer/OutcomeChart',
  component: OutcomeChart,
  args: { series: [], targets: [], unit: '%' },
  decorators: [
    (Story) => (
      <div className="maltrad panel outcome-story">
        <p>
          {general.fictional}. {general.fictionalAbout}
        </p>
        <Story />
      </div>
    ),
  ],
} satisfies Meta<typeof OutcomeChart>;
export default meta;

type Story = StoryObj<typeof meta>;

/** All children, girls and boys, with a target. */
export const BySex: Story = {
  name: 'Flickor och pojkar',
  args: { ...figures(year, 'indikator-1-1-1'), ofChildren: true },
};

/** A single series, with its last value at its end. */
export const Alone: Story = { name: 'En serie', args: figures(year, 'indikator-1-2-1') };

/** An interim figure beside whole years, and a change of method, over which no line is drawn. */
export const Broken: Story = {
  name: 'Ny metod och delår',
  args: figures(april, 'indikator-2-1-1'),
};

/** A forecast whose interval is not symmetric. */
export const Forecast: Story = {
  name: 'Prognos med intervall',
  args: { ...figures(april, 'indikator-4-2-2'), unit: undefined },
};

/** Suppressed and missing figures. */
export const Gaps: Story = {
  name: 'Luckor',
  args: { ...figures(year, 'indikator-1-1-4'), unit: 'personer' },
};

/** A target between two limits, and negative figures. */
export const Range: Story = {
  name: 'Målintervall',
  args: {
    series: seriesOf(invented([-1.2, 0.4, 1.8, 2.9], 2022)),
    targets: [{ form: 'range', low: 1, high: 3 }] satisfies MeasureTarget[],
  },
};

/** Twenty years, of which as many are labelled as there is room for. */
export const Twenty: Story = {
  name: 'Tjugo år',
  args: {
    series: seriesOf(
      invented(
        Array.from({ length: 20 }, (_, place) =>
          place === 9 ? null : Math.round(62 + 9 * Math.sin(place / 2.5) + place / 3),
        ),
        2006,
      ),
    ),
    targets: [{ form: 'floor', value: 70 }],
  },
};

/** A single figure. */
export const One: Story = { name: 'En siffra', args: { series: seriesOf(invented([72.4])) } };

/** No figures. */
export const None: Story = { name: 'Inga siffror', args: { series: seriesOf(invented([null])) } };
