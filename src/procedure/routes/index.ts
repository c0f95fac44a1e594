export { type Act, type ActReading, acts, type Crime, crimes, parseAct } from './acts.ts';
export { article } from './articles.ts';
export {
  type Precedent,
  type RouteFacts,
  type RouteId,
  routeIds,
  type Situation,
  type StateQuestions,
} from './facts.ts';
export {
  type Blocker,
  type Condition,
  type ConditionState,
  type PrecedentShown,
  type Route,
  type RouteQuestion,
  type RouteSources,
  type RoutesAnswer,
  routeParts,
  type Standing,
  type Starter,
  type Taken,
  type VoteOnSuch,
} from './model.ts';
export { routes } from './routes.ts';
export { routeFacts } from './shipped-facts.ts';
