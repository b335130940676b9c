import type { Meta, StoryObj } from '@storybook/react-vite';
import { electedOrganisation, officialsOrganisation, ownedCompanies } from '../src/example';
import { CompaniesPage } from './pages/CompaniesPage';
import { OrganisationPage } from './pages/OrganisationPage';

const meta = {
  id: 'sidor-organisation',
  title: 'Sidor/Organisation',
  component: OrganisationPage,
} satisfies Meta<typeof OrganisationPage>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Fortroendepersoner: Story = {
  name: 'Förtroendepersoner 2019–2022',
  args: {
    heading: 'Förtroendepersonsorganisation 2019–2022',
    introduction:
      'Fullmäktige, nämnder, utskott och beredningar, med budget för 2021. Välj en enhet för att läsa mer om den.',
    organisation: electedOrganisation,
  },
};

export const Tjanstepersoner: Story = {
  name: 'Tjänstepersoner',
  args: {
    heading: 'Tjänstepersonsorganisation',
    introduction:
      'Förvaltningarna, ordnade efter vilken nämnd som beställer eller efter vem som är chef.',
    organisation: officialsOrganisation,
  },
};

export const Bolag: Story = {
  name: 'Bolag',
  args: {
    heading: 'Hel- och delägda bolag',
    introduction: 'Bolagen som Region Västerbotten äger helt eller delvis, med andelen vid linjen.',
    organisation: ownedCompanies,
  },
  render: (args) => <CompaniesPage {...args} policy={QUALITY_POLICY} />,
};

/** Where the policy states what it covers, and its wording. */
const QUALITY_POLICY = {
  document: 'Kvalitetspolicy, RS 705-2025',
  section: 'Omfattning',
  quote:
    'Det innebär att den omfattar fullmäktige, samtliga nämnder och alla hel- och majoritetsägda bolag och stiftelser.',
};
