import 'maltrad/styles.css';
import { GoalTree, parsePlan } from 'maltrad';
import { parsePlan as parsePlanOnServer } from 'maltrad/core';
import { namndplan2024 } from 'maltrad/example';

const { value: plan, issues } = parsePlan(namndplan2024);
const same: typeof parsePlan = parsePlanOnServer;

export function Page() {
  if (!plan) return <p>{issues.length}</p>;
  return <GoalTree plan={plan} className={same.name} />;
}
