import { phraseText } from '../messages/phrase';
import type { NameOf } from '../status/evaluate/evaluation';
import { targetPhrase } from '../status/evaluate/targetPhrase';
import type { MeasureTarget } from '../model/measure/measureTarget';
import type { Perspective, Plan } from '../model/plan/plan';
import type { Measure, PlanNode } from '../model/plan/planNode';
import { LinkList } from '../ui/LinkList';
import { Paragraphs, Section } from '../ui/Section';
import { safeUrl, SourceLine } from '../ui/SourceLine';
import { ValueWordList } from '../ui/ValueWordList';
import { useMessages } from '../view/useMessages';
import { ConditionSection } from './ConditionSection';
import { FigureTable } from './FigureTable';
import { figureRows } from './figureRows';
import { nodeDetailsWords } from './nodeDetailsWords';
import { type NodeFacts, sourceOf } from './nodeFacts';
import type { ReactNode } from 'react';

interface BodyProps {
  facts: NodeFacts;
  plan: Plan;
  /** Names the units and figures that targets are for or refer to. */
  nameOf: NameOf;
  onNodeIdChange: ((id: string) => void) | undefined;
  /** The links to and from other plans. */
  planLinks: ReactNode;
  budgetHref: ((budgetId: string, rowId: string) => string | undefined) | undefined;
}

/** The sections of the details, each only when the plan has content for it. */
export function DetailsBody(props: BodyProps): ReactNode {
  const { facts, plan, nameOf } = props;
  const { node } = facts;
  const { nodeDetails } = useMessages(nodeDetailsWords);
  const figures = figureRows(plan, node);
  return (
    <>
      {node.description !== undefined && (
        <Section heading={nodeDetails.description}>
          <FoldedParagraphs text={node.description} />
        </Section>
      )}
      <Headings node={node} />
      {(node.targets ?? []).length > 0 && (
        <Section heading={nodeDetails.targets}>
          <TargetList node={node} nameOf={nameOf} />
        </Section>
      )}
      {node.measure && (
        <Section heading={nodeDetails.measure}>
          <MeasureFacts measure={node.measure} />
        </Section>
      )}
      {figures.rows.length > 0 && (
        <Section heading={nodeDetails.figures}>
          <FigureTable figures={figures} />
        </Section>
      )}
      <BudgetLinks {...props} />
      <Relations {...props} />
      {props.planLinks}
      <About {...props} />
      {facts.sources.map((source, place) => (
        <Section heading={nodeDetails.source} key={`${place} ${source.at.document}`}>
          <SourceLine source={source} />
        </Section>
      ))}
    </>
  );
}

/** Links to the tables that the figures of the node, or of the measures below it, stand in. */
function BudgetLinks({ facts, plan, budgetHref }: BodyProps): ReactNode {
  const { nodeDetails } = useMessages(nodeDetailsWords);
  const links = facts.budgetRows.flatMap(({ budgetId, rowId }) => {
    const href = safeUrl(budgetHref?.(budgetId, rowId));
    return href === undefined ? [] : [{ href, budgetId, rowId }];
  });
  if (links.length === 0) return null;
  const nameOf = (id: string) => plan.figures?.find((figure) => figure.id === id)?.name;
  return (
    <Section heading={nodeDetails.budgets}>
      <ul className="maltrad-details-links">
        {links.map(({ href, budgetId, rowId }) => (
          <li key={`${budgetId} ${rowId}`}>
            <a className="maltrad-link" href={href}>
              {[budgetId, nameOf(rowId)].filter(Boolean).join(': ')}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The units and nodes that the node is connected to. */
function Relations({ facts, plan, onNodeIdChange }: BodyProps): ReactNode {
  const { nodeDetails } = useMessages(nodeDetailsWords);
  const links = [
    { heading: nodeDetails.path, to: facts.path },
    { heading: nodeDetails.children, to: facts.children },
    { heading: nodeDetails.alsoUnder, to: facts.alsoUnder },
    { heading: nodeDetails.duplicateOf, to: facts.duplicateOf ? [facts.duplicateOf] : [] },
  ];
  const lists = [
    { heading: nodeDetails.directedTo, items: facts.directedTo },
    { heading: nodeDetails.owner, items: facts.owner === undefined ? [] : [facts.owner] },
  ];
  return (
    <>
      {lists.map(({ heading, items }) => (
        <List key={heading} heading={heading} items={items} />
      ))}
      <Perspectives
        heading={nodeDetails.perspectives}
        perspectives={facts.perspectives.filter(isOfAll)}
        plan={plan}
      />
      <Perspectives
        heading={nodeDetails.ownPerspectives}
        perspectives={facts.perspectives.filter((one) => !isOfAll(one))}
        plan={plan}
      />
      {links
        .filter(({ to }) => to.length > 0)
        .map(({ heading, to }) => (
          <Section key={heading} heading={heading}>
            <LinkList links={to} onNodeIdChange={onNodeIdChange} />
          </Section>
        ))}
    </>
  );
}

const isOfAll = ({ appliesTo = 'all' }: Perspective) => appliesTo === 'all';

/** Perspectives by name, each with what it requires folded under it. */
function Perspectives(props: {
  heading: string;
  perspectives: readonly Perspective[];
  plan: Plan;
}): ReactNode {
  const { heading, perspectives, plan } = props;
  if (perspectives.length === 0) return null;
  return (
    <Section heading={heading}>
      <ul className="maltrad-details-list">
        {perspectives.map(({ id, name, description, source }, place) => (
          <li key={`${place} ${id}`}>
            {description === undefined ? (
              name
            ) : (
              <details className="maltrad-folded">
                <summary>{name}</summary>
                <Paragraphs text={description} />
                {source && <SourceLine source={sourceOf(plan, source)} />}
              </details>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Additional text from the document, and remarks that a reader should know. */
function About({ facts, plan }: BodyProps): ReactNode {
  const { node } = facts;
  const { nodeDetails } = useMessages(nodeDetailsWords);
  return (
    <>
      {facts.path.length === 0 && (
        <ValueWordList motto={plan.motto} groups={plan.valueWords ?? []} />
      )}
      {facts.path.length === 0 && <ConditionSection plan={plan} />}
      {(node.alternates ?? []).map((alternate, place) => (
        <Section heading={nodeDetails.alternates} key={`${place} ${alternate.text}`}>
          <p>{[alternate.text, alternate.note].filter(Boolean).join(' – ')}</p>
          {alternate.source && <SourceLine source={sourceOf(plan, alternate.source)} />}
        </Section>
      ))}
      {node.note !== undefined && (
        <Section heading={nodeDetails.note}>
          <Paragraphs text={node.note} />
        </Section>
      )}
    </>
  );
}

function List({ heading, items }: { heading: string; items: readonly string[] }): ReactNode {
  if (items.length === 0) return null;
  return (
    <Section heading={heading}>
      <ul className="maltrad-details-list">
        {items.map((item, place) => (
          <li key={`${place} ${item}`}>{item}</li>
        ))}
      </ul>
    </Section>
  );
}

/** Unit, direction and definition of a measure, how often, by what and where from it is measured; says so when the direction is an assumption. */
function MeasureFacts({ measure }: { measure: Measure }): ReactNode {
  const { nodeDetails } = useMessages(nodeDetailsWords);
  const isAssumed = measure.directionBasis === 'assumed' && measure.direction !== 'unknown';
  const assumed = isAssumed ? ` (${nodeDetails.directionAssumed})` : '';
  const facts = [
    [nodeDetails.unit, measure.unit],
    [nodeDetails.direction, `${nodeDetails.directions[measure.direction]}${assumed}`],
    [nodeDetails.definition, measure.definition],
    [nodeDetails.frequency, measure.frequency],
    [
      nodeDetails.disaggregations,
      measure.disaggregations?.map((by) => nodeDetails.disaggregatedBy[by]).join(', '),
    ],
    [nodeDetails.origin, measure.origin && `${measure.origin.system} ${measure.origin.externalId}`],
  ];
  return (
    <dl className="maltrad-facts">
      {facts
        .filter(([, text]) => text)
        .map(([term, text]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
    </dl>
  );
}

/** The headings of a goal in its document, each with its text folded under it. */
function Headings({ node }: { node: PlanNode }): ReactNode {
  const { nodeDetails, panels } = useMessages(nodeDetailsWords);
  const headings = node.headings ?? [];
  if (headings.length === 0) return null;
  return (
    <Section heading={nodeDetails.headings}>
      <ul className="maltrad-details-list">
        {headings.map(({ text, body, page, uncertain }, place) => {
          const label = uncertain ? `${text} (${nodeDetails.uncertainPlacement})` : text;
          return (
            <li key={`${place} ${text}`}>
              {body === undefined ? (
                label
              ) : (
                <details className="maltrad-folded">
                  <summary>{label}</summary>
                  <Paragraphs text={body} />
                  {page !== undefined && <p className="maltrad-page">{panels.page(page)}</p>}
                </details>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

/** A text whose first paragraph is shown; a long rest can be unfolded, and is found by a search in the page. */
function FoldedParagraphs({ text }: { text: string }): ReactNode {
  const { nodeDetails } = useMessages(nodeDetailsWords);
  const [first = '', ...rest] = text.split(/\n\s*\n/);
  if (rest.length < 3) return <Paragraphs text={text} />;
  return (
    <>
      <p>{first}</p>
      <details className="maltrad-folded">
        <summary>{nodeDetails.restOfText}</summary>
        <Paragraphs text={rest.join('\n\n')} />
      </details>
    </>
  );
}

/** The targets, each with its period, and with the words of the decision where they are others. */
function TargetList({ node, nameOf }: { node: PlanNode; nameOf: NameOf }): ReactNode {
  const messages = useMessages(nodeDetailsWords);
  const wordsOf = (target: MeasureTarget) => {
    const said = targetPhrase(target, node.measure, { nameOf });
    return (said && phraseText(said, messages)) ?? target.text;
  };
  return (
    <ul className="maltrad-details-list">
      {(node.targets ?? []).map((target, place) => (
        <li key={`${place} ${target.form}`}>
          {[wordsOf(target), target.form === 'date' ? undefined : (target.period ?? target.dueDate)]
            .filter(Boolean)
            .join(', ')}
          {target.text !== undefined && target.text !== wordsOf(target) && ` (”${target.text}”)`}
        </li>
      ))}
    </ul>
  );
}
