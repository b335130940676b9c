import type { XmlElement } from '@rgrove/parse-xml';
import type { Observation } from '../../model/measure/observation';
import type { MeasureTarget } from '../../model/measure/measureTarget';
import { ownFields } from './ownFields';
import { areWholeYears, readPeriod } from './readPeriod';
import type { Reading } from './reading';
import { childOf, childrenOf, textOf } from './childrenOf';

/** The targets, outcomes and stated statuses of an indicator. */
export interface Results {
  readonly targets: MeasureTarget[];
  readonly observations: Observation[];
  /** Statuses that the document states, as texts: "Status: Delvis uppfyllt". */
  readonly statuses: string[];
}

/** Targets and outcomes of an indicator. */
export function readResults(
  indicator: XmlElement,
  id: string,
  path: string,
  reading: Reading,
): Results {
  const results: Results = { targets: [], observations: [], statuses: [] };
  for (const [index, instance] of childrenOf(indicator, 'MeasurementInstance').entries()) {
    const place = `${path}/MeasurementInstance[${index + 1}]`;
    for (const element of childrenOf(instance, 'TargetResult')) {
      const target = readTarget(element, `${place}/TargetResult`, reading);
      if (target) results.targets.push(target);
    }
    for (const element of childrenOf(instance, 'ActualResult')) {
      addOutcome(results, element, id, `${place}/ActualResult`, reading);
    }
  }
  return results;
}

function readTarget(
  element: XmlElement,
  path: string,
  reading: Reading,
): MeasureTarget | undefined {
  const { value, text, status, own } = readResult(element, path, reading);
  const words = [text, status].filter((each) => each !== undefined).join('. ');
  if (value === undefined && words === '' && Object.keys(own).length === 0) {
    reading.findings.add('emptyResult', path);
    return undefined;
  }
  if (value === undefined && !('form' in own)) reading.findings.add('noNumber', path);
  const { period, from, to } = readPeriod(element, path, reading.findings);
  const isByDay = to !== undefined && !areWholeYears(from, to);
  return {
    form: value === undefined ? 'text' : 'level',
    ...(value !== undefined && { value }),
    ...(period !== to && { period }),
    ...(isByDay && { dueDate: to }),
    ...(words !== '' && { text: words }),
    ...own,
  };
}

function addOutcome(
  { observations, statuses }: Results,
  element: XmlElement,
  id: string,
  path: string,
  reading: Reading,
): void {
  const { value = null, text, status, own } = readResult(element, path, reading);
  const isOwn = Object.keys(own).length > 0;
  if (value === null && text === undefined && !isOwn) {
    if (status === undefined) reading.findings.add('emptyResult', path);
    else statuses.push(status);
    return;
  }
  const note = [text, status].filter((each) => each !== undefined).join('. ');
  const { period = reading.period ?? '', from, to } = readPeriod(element, path, reading.findings);
  observations.push({
    period,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    value,
    ...(note !== '' && { note }),
    ...own,
    of: id,
  });
}

function readResult(element: XmlElement, path: string, { findings }: Reading) {
  const number = textOf(element, 'NumberOfUnits');
  const value = number === undefined ? undefined : Number(number);
  const isNumber = value === undefined || Number.isFinite(value);
  if (!isNumber) findings.add('badNumber', `${path}/NumberOfUnits`);
  const { text, own } = ownFields(textOf(element, 'Description'));
  const descriptor = childOf(element, 'Descriptor');
  const status = descriptor
    ? ['DescriptorName', 'DescriptorValue'].flatMap((name) => textOf(descriptor, name) ?? [])
    : [];
  return {
    value: isNumber ? value : undefined,
    text: isNumber ? text : [number, text].filter((each) => each !== undefined).join('. '),
    status: status.join(': ') || undefined,
    own,
  };
}
