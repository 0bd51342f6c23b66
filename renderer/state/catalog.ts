import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { builtInCatalog, type Catalog } from '#shared/catalog/index.ts'

/** The action types that there are: those of CodePipeline, and those that were defined on this machine. */
export const catalogStore = createStore<{ readonly catalog: Catalog }>(() => ({ catalog: builtInCatalog }))

/** The catalog of now, outside of components. */
export function currentCatalog(): Catalog {
  return catalogStore.getState().catalog
}

/** The catalog; components are drawn again when an action type is defined. */
export function useCatalog(): Catalog {
  return useStore(catalogStore, ({ catalog }) => catalog)
}
