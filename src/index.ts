export { NodeDetails, type NodeDetailsProps } from './details/NodeDetails';
export { GoalTree, type GoalTreeProps } from './goal-tree/GoalTree';
export type { Locale, MessageOverrides } from './messages/messagesFor';
export type { Issue, Parsed } from './model/issue';
export { parsePlan } from './model/parsePlan';
export type { Plan } from './model/plan';
