interface InventoryUnit {
  id: string;
  name: string;
  kind: string;
  parent?: string;
}
interface InventoryRow {
  org: string;
  varav?: InventoryRow[];
  [column: string]: unknown;
}
interface InventoryFigure {
  label: string;
  values: Record<string, number | null>;
}
interface InventoryCompany {
  name: string;
  share: number;
  listedAsSubsidiaries?: InventoryCompany[];
}
interface InventoryGoal {
  number: number;
  name: string;
  directedTo: string[];
  focusHeadings: { text: string; placement?: string }[];
}
/** What the tests read of `inventory.json`, the content of the source documents as data. */
export interface Inventory {
  vision: { short: string; long: string[]; valueWords: { phrase: string; words: string[] }[] };
  perspectives: string[];
  plan2020: { goalAreas: { name: string; goals: InventoryGoal[] }[] };
  assignments: { text: string }[];
  plan2024: {
    goals: {
      number: number;
      name: string;
      objectives: { name: string; indicators: { name: string; kind?: string }[] }[];
    }[];
  };
  finance: Record<'resultatbudget' | 'investering' | 'balans' | 'kassaflode', InventoryFigure[]> & {
    goals: { id: string; text: string }[];
  };
  budget: { caption: string; columns: string[]; rows: InventoryRow[] };
  orgElected: { units: InventoryUnit[] };
  orgOfficials: { units: InventoryUnit[] };
  companies: InventoryCompany[];
  otherBodies: {
    jointBoards: { name: string }[];
    kommunalforbund: string[];
    samordningsforbund: string[];
  };
}
