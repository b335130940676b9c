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

const beside = (unitId: string, values: readonly (number | null)[]) =>
  invented(values, 2020).map((one) => ({ ...one, unitId }));

/** Beside the country and a group of regions, which are thin lines with their names at the ends. */
export const Compared: Story = {
  name: 'Jämfört med riket',
  args: {
    series: seriesOf(
      [
        ...invented([7.9, 7.6, 7.5, 7.2, 6.8], 2020),
        ...beside('riket', [6.6, 6.5, 6.5, 6.3, 6.2]),
        ...beside('grupp', [7.2, 7.1, 6.9, 6.4, 6.3]),
      ],
      { everyUnit: true },
    ),
    targets: [{ form: 'cap', value: 6 }],
    nameOf: (id) => ({ riket: 'Riket', grupp: 'Alla regioner (ovägt medel)' })[id],
  },
  play: ({ canvas }) => {
    canvas.getByRole('img', { name: /Riket: från 6,6\s%/u });
    canvas.getByRole('columnheader', { name: 'Alla regioner (ovägt medel)' });
    canvas.getByRole('columnheader', { name: 'Totalt' });
  },
};

/** Women and men here and in the country: one figure for each, all from one year. */
export const ComparedBySex: Story = {
  name: 'Kvinnor och män jämfört med riket',
  args: {
    series: seriesOf(
      [undefined, 'riket'].flatMap((unitId, at) =>
        (['K', 'M'] as const).map((sex, place): Observation => ({
          of: 'a',
          period: '2024',
          value: [31, 8, 43, 13][at * 2 + place] ?? null,
          sex,
          unitId,
        })),
      ),
      { everyUnit: true },
    ),
    nameOf: () => 'Riket',
  },
  play: ({ canvas }) => {
    canvas.getByRole('columnheader', { name: 'Riket, kvinnor' });
  },
};

/** Figures that are for units only: a line for each board, and none for the whole authority. */
export const Units: Story = {
  name: 'Bara per nämnd',
  args: {
    series: seriesOf(
      [
        ...beside('RS', [4, 6, 3, 5, 3]),
        ...beside('HSN', [-60, -42, -18, -20, -12]),
        ...beside('RUN', [2, 1, 0, -1, 1]),
        ...beside('FHS', [1, 1, 2, 1, 0]),
      ],
      { everyUnit: true },
    ),
    targets: [{ form: 'floor', value: 0 }],
    unit: 'mkr',
    nameOf: (id) =>
      ({
        RS: 'Regionstyrelsen',
        HSN: 'Hälso- och sjukvårdsnämnden',
        RUN: 'Regionala utvecklingsnämnden',
        FHS: 'Folkhögskolestyrelsen',
      })[id],
  },
  play: ({ canvas }) => {
    canvas.getByRole('img', { name: /Hälso- och sjukvårdsnämnden: från −60\smkr/u });
  },
};

/** Every region of a country: the table has a row for each, and the drawing the first six. */
export const ManyUnits: Story = {
  name: 'Många enheter',
  args: {
    series: seriesOf(
      [
        ...invented([7.9, 7.6, 7.5, 7.2, 6.8], 2020),
        ...Array.from({ length: 20 }, (_, place) =>
          beside(
            String(place + 1),
            Array.from({ length: 5 }, (_each, at) => 6 + ((place * 7 + at * 3) % 11) / 5),
          ),
        ).flat(),
      ],
      { everyUnit: true },
    ),
    nameOf: (id) => `Region ${id}`,
  },
  play: ({ canvas }) => {
    canvas.getByText('Bilden visar de 6 första av 20 enheter. Alla står i tabellen.');
    canvas.getByRole('rowheader', { name: 'Region 20' });
    canvas.getByRole('columnheader', { name: '2024' });
  },
};

/** No figures. */
export const None: Story = { name: 'Inga siffror', args: { series: seriesOf(invented([null])) } };
