import type { Plan, PlanNode } from '../../src/index';

const GOAL_LEVELS = ['Vision', 'Målområde', 'Mål', 'Delmål', 'Aktivitet', 'Indikator'];

/** A plan with as many levels as requested, two to six; content invented. */
export function planWithLevels(count: number): Plan {
  const names = [...GOAL_LEVELS.slice(0, count - 1), 'Indikator'];
  const levels = names.map((name, depth) => ({
    id: `niva-${depth}`,
    name,
    plural: name.toLocaleLowerCase('sv'),
    kind: kindOf(depth, names.length),
  }));
  const nodes: PlanNode[] = [];
  const grow = (parent: string | undefined, depth: number, path: string) => {
    if (depth >= count) return;
    const children = depth === 0 ? 1 : depth === count - 1 ? 3 : 2;
    for (let place = 1; place <= children; place += 1) {
      const at = path === '' ? String(place) : `${path}.${place}`;
      const id = depth === 0 ? 'rot' : `nod-${at}`;
      const name =
        depth === 0 ? 'Ett påhittat län att trivas i' : `${names[depth]} ${at}, påhittat`;
      nodes.push({ id, level: `niva-${depth}`, parent, name });
      grow(id, depth + 1, depth === 0 ? '' : at);
    }
  };
  grow(undefined, 0, '');
  return {
    id: `nivaer-${count}`,
    title: `Plan med ${count} nivåer`,
    fictional: true,
    levels,
    nodes,
  };
}

function kindOf(depth: number, count: number): 'vision' | 'goal' | 'indicator' {
  if (depth === 0) return 'vision';
  return depth === count - 1 ? 'indicator' : 'goal';
}

/** A plan of generated nodes in five levels, for tests of size; content invented. */
export function planOfSize(count: number): Plan {
  const base = planWithLevels(5);
  const nodes: PlanNode[] = [{ id: 'rot', level: 'niva-0', name: 'Ett påhittat län att trivas i' }];
  const widths = [1, 6, 5, 5, Math.ceil(count / 150)];
  let above = ['rot'];
  for (let depth = 1; depth < widths.length; depth += 1) {
    const next: string[] = [];
    for (const parent of above) {
      for (let place = 1; place <= (widths[depth] ?? 1) && nodes.length < count; place += 1) {
        const id = `${parent}-${place}`;
        next.push(id);
        nodes.push({
          id,
          level: `niva-${depth}`,
          parent,
          name: `${base.levels[depth]?.name} ${id.slice(4)}`,
        });
      }
    }
    above = next;
  }
  return { ...base, id: `storlek-${count}`, title: `${count} noder`, nodes };
}

/**
 * A model with five perspectives, strategic goals, success factors and measures, expressed in data alone;
 * all goals, factors and measures are invented.
 */
export const perspectivePlan: Plan = {
  id: 'fem-perspektiv',
  title: 'Fem perspektiv (påhittat innehåll)',
  fictional: true,
  levels: [
    { id: 'perspektiv', name: 'Perspektiv', plural: 'perspektiv', kind: 'goal' },
    { id: 'strategi', name: 'Strategiskt mål', plural: 'strategiska mål', kind: 'goal' },
    { id: 'faktor', name: 'Framgångsfaktor', plural: 'framgångsfaktorer', kind: 'goal' },
    { id: 'matt', name: 'Mått', plural: 'mått', kind: 'indicator' },
  ],
  nodes: [
    ...perspective('medborgare', 'Medborgare och kund', 'Invånarna får vård när de behöver den', [
      ['Kontakt går att få samma dag', ['Andel som får kontakt samma dag', 'Väntetid i telefon']],
      ['Insatserna hänger ihop', ['Andel med samordnad plan']],
    ]),
    ...perspective('process', 'Process och produktion', 'Arbetet flyter utan onödiga steg', [
      ['Onödiga moment tas bort', ['Genomförda förbättringsarbeten']],
    ]),
    ...perspective('larande', 'Lärande och förnyelse', 'Vi prövar och lär av varandra', [
      ['Goda exempel sprids', ['Antal spridda förbättringar', 'Deltagare i nätverk']],
    ]),
    ...perspective('medarbetare', 'Medarbetare', 'Medarbetarna är delaktiga', [
      ['Alla har medarbetarsamtal', ['Andel som har haft samtal det senaste året']],
    ]),
    ...perspective('ekonomi', 'Ekonomi', 'Resurserna räcker och används väl', [
      ['Budgeten hålls', ['Resultat mot budget']],
    ]),
  ],
};

function perspective(
  id: string,
  name: string,
  goal: string,
  factors: readonly (readonly [name: string, measures: readonly string[]])[],
): PlanNode[] {
  return [
    { id, level: 'perspektiv', name },
    { id: `${id}-mal`, level: 'strategi', parent: id, name: goal },
    ...factors.flatMap(([factor, measures], place): PlanNode[] => [
      { id: `${id}-faktor-${place + 1}`, level: 'faktor', parent: `${id}-mal`, name: factor },
      ...measures.map((measure, index): PlanNode => ({
        id: `${id}-matt-${place + 1}-${index + 1}`,
        level: 'matt',
        parent: `${id}-faktor-${place + 1}`,
        name: measure,
      })),
    ]),
  ];
}

/** A plan as a careless export might produce it, with every kind of structural error at once; invented. */
export const faultyPlan: unknown = {
  id: 'med-fel',
  title: 'Plan med fel i underlaget',
  fictional: true,
  levels: [
    { id: 'mal', name: 'Mål', plural: 'mål', kind: 'goal' },
    { id: 'indikator', name: 'Indikator', plural: 'indikatorer', kind: 'indicator' },
  ],
  nodes: [
    { id: 'a', level: 'mal', number: '1', name: 'Ett mål som är rätt' },
    { id: 'a1', level: 'indikator', parent: 'a', name: 'En indikator under det' },
    { id: 'a1', level: 'indikator', parent: 'a', name: 'En annan med samma id' },
    { id: 'b', level: 'mal', parent: 'finns-inte', name: 'Ett mål vars överordnade saknas' },
    { id: 'c', level: 'mal', parent: 'd', name: 'Ett mål under d' },
    { id: 'd', level: 'mal', parent: 'c', name: 'Ett mål under c' },
    { id: 'e', level: 'okänd nivå', name: 'Ett mål på en nivå som inte finns' },
    { id: 'f', level: 'mal', name: 17 },
    {
      id: 'g',
      level: 'mal',
      number: '2',
      name: 'Riktas till någon som inte finns',
      directedTo: ['X'],
    },
    'inte en post',
  ],
};
