import type { Meta, StoryObj } from '@storybook/react-vite';
import {
  electedOrganisation,
  exampleFollowUps,
  financialApril2020,
  financialGoals2021,
  namndplan2024,
  regionplan2020,
  regionplanApril2020,
} from '../src/example';
import { MeasureChart } from '../src/index';
import { BudgetPage } from './pages/BudgetPage';
import { IntranetPage } from './pages/IntranetPage';

const meta = {
  id: 'sidor-intranat',
  title: 'Sidor/Intranät',
  component: IntranetPage,
} satisfies Meta<typeof IntranetPage>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Namndplan: Story = {
  name: 'Nämndplan 2024–2027',
  args: {
    heading: 'Nämndplan 2024–2027',
    plan: namndplan2024,
    followUps: exampleFollowUps,
    defaultFollowUp: 'exempel-august-2025',
  },
};

export const Regionplan: Story = {
  name: 'Regionplan 2020–2023',
  args: {
    heading: 'Regionplan 2020–2023',
    introduction:
      'Tre målområden med tolv mål och de nämnder som varje mål riktas till. Nämnderna sätter indikatorer i sina planer.',
    plan: regionplan2020,
    followUps: [regionplanApril2020],
    defaultExpanded: 'all',
  },
};

export const Ekonomi: Story = {
  name: 'Ekonomi 2021',
  args: {
    heading: 'Finansiella mål 2021',
    introduction:
      'Regionens mål för resultat, pensionsskuld, finansiering och skuldsättning, med de siffror som regionplanen själv anger.',
    plan: financialGoals2021,
    followUps: [financialApril2020],
    defaultFollowUp: null,
    defaultExpanded: 'all',
    countedLevel: 'finansiellt-mal',
    hasBudgetPage: true,
  },
};

/** Every table of the budget, whole, and the figures of the running text. */
export const Budget: StoryObj<typeof BudgetPage> = {
  name: 'Budget 2021',
  render: (args) => <BudgetPage {...args} />,
  args: {
    heading: 'Budget 2021',
    introduction:
      'Resultat, investeringar, balans och kassaflöde i miljoner kronor, budgeten per nämnd, och de siffror som står i regionplanens löptext. Talen står som de är tryckta. ≠ säger att dokumentet anger en annan siffra på ett annat ställe.',
    plan: financialGoals2021,
    organisation: electedOrganisation,
    children: <MeasureChart plan={financialGoals2021} nodeId="F1-ar" targetsOf={['F1', 'F1b']} />,
  },
};
