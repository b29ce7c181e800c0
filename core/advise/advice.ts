import type { ActionId, FutileId, Route, StepId } from '../../catalog/schema';

export interface Advice {
  readonly route: Route;
  /** First: the main button. Never holds what `futile` warns of. */
  readonly actions: readonly ActionId[];
  readonly steps: readonly StepId[];
  readonly futile: readonly FutileId[];
}
