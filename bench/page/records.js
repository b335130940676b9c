/** The data of a run: exactly N records in 5 levels, the same for the same N. */

const WORDS =
  'vård hälsa patienter invånare regionen god nära jämlik tillgänglig kvalitet och utveckling arbetsmiljö ska för med i hållbar andel ökar minskar väntetid primärvård tandvård kollektivtrafik medarbetare kompetensförsörjning digitala tjänster kultur bildning klimatpåverkan ekonomi balans uppföljning sjukfrånvaro läkemedel barn unga äldre folkhälsa forskning samverkan kommuner trygghet delaktighet förbättras under perioden hela länet'.split(
    ' ',
  );
const LEVELS = 5;
const SHORTEST = 22;
const LONGEST = 120;
const MEDIAN = 63;

/** Records `{ id, parentId, label, level }`, parents before children, siblings together. */
export function makeRecords(count) {
  const random = mulberry32(42);
  const records = [];
  let parents = [null];
  for (const [level, size] of levelSizes(count).entries()) {
    const counts = shareOut(size, parents.length, random);
    parents = parents.flatMap((parent, place) =>
      Array.from({ length: counts[place] }, () => {
        const id = `n${records.length}`;
        records.push({ id, parentId: parent?.id ?? null, label: makeLabel(random), level });
        return records.at(-1);
      }),
    );
  }
  return records;
}

/** Level sizes grow by a constant factor: 1, r, r², r³, and the rest. */
function levelSizes(count) {
  let factor = 1;
  while (1 + factor + factor ** 2 + factor ** 3 + factor ** 4 < count) factor += 0.001;
  const sizes = Array.from({ length: LEVELS - 1 }, (_, level) => Math.round(factor ** level));
  return [...sizes, count - sizes.reduce((sum, size) => sum + size)];
}

/** Every parent gets one child, and chance decides about the rest. */
function shareOut(size, parents, random) {
  const counts = Array.from({ length: parents }, () => 1);
  for (let rest = size - parents; rest > 0; rest -= 1) counts[Math.floor(random() * parents)] += 1;
  return counts;
}

function makeLabel(random) {
  const place = random();
  const wanted =
    place < 0.5
      ? SHORTEST + 2 * place * (MEDIAN - SHORTEST)
      : MEDIAN + (2 * place - 1) * (LONGEST - MEDIAN);
  let label = '';
  for (;;) {
    const longer = `${label} ${WORDS[Math.floor(random() * WORDS.length)]}`.trim();
    if (longer.length > LONGEST) break;
    const overshoots = longer.length - wanted > wanted - label.length;
    if (overshoots && label.length >= SHORTEST) break;
    label = longer;
  }
  return label[0].toUpperCase() + label.slice(1);
}

function mulberry32(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
