/** What is open in each scene of the benchmark, and what is then visible. */

const SMALL = 200;

/** Ids of the open nodes in a scene. */
const openIn = {
  /** Everything. */
  all: (tree) => tree.parents,
  /** Levels 0 to 2 are visible. */
  collapsed: (tree) => tree.parents.filter(({ level }) => level < 2),
  /** Everything but the first child of the root. */
  branchClosed: (tree) => tree.parents.filter(({ id }) => id !== tree.firstBranch),
  /** Level by level until about 200 nodes are visible. */
  small: (tree) => smallScene(tree),
  smallBranchClosed: (tree) => smallScene(tree).filter(({ id }) => id !== tree.firstBranch),
};

/** The records with what the scenes need to know of them. */
export function makeTree(records) {
  const childrenOf = new Map(records.map(({ id }) => [id, []]));
  for (const record of records) childrenOf.get(record.parentId)?.push(record);
  const parents = records.filter(({ id }) => childrenOf.get(id).length > 0);
  const [root] = records;
  return { records, root, childrenOf, parents, firstBranch: childrenOf.get(root.id)[0].id };
}

/** `open` is a set of ids, `visible` the records in reading order. */
export function makeScene(tree, name) {
  const open = new Set(openIn[name](tree).map(({ id }) => id));
  const visible = [];
  const visit = (record) => {
    visible.push(record);
    if (open.has(record.id)) tree.childrenOf.get(record.id).forEach(visit);
  };
  visit(tree.root);
  return { open, visible };
}

/** The visible part of the tree as nested objects, which is what most peers take. */
export function nest(tree, { open }) {
  const toNode = ({ id, label }) => ({
    id,
    name: label,
    children: open.has(id) ? tree.childrenOf.get(id).map(toNode) : [],
  });
  return toNode(tree.root);
}

function smallScene({ parents, childrenOf }) {
  let visible = 1;
  return parents.filter(({ id }) => {
    const more = childrenOf.get(id).length;
    if (visible + more > SMALL) return false;
    visible += more;
    return true;
  });
}
