import { createContext } from 'preact';
import type { LookUpPlace } from '../../core/lookup/places';

/** Who is asked by a look-up, for buttons that begin one; null until it is known. */
export const ResolverContext = createContext<LookUpPlace | null>(null);
