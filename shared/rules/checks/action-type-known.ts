import type { ActionType } from '#shared/catalog/action-type.ts'
import type { Catalog } from '#shared/catalog/catalog.ts'
import type { Action } from '#shared/model/action.ts'
import { typeWord } from '#shared/model/schema/names.ts'
import { say } from '#shared/model/message.ts'
import { nearest } from '../nearest.ts'
import type { ActionRule, Finding, Fix } from '../rule.ts'

/** AWS refuses an action type that is not available (UG/actions-valid-providers); its own are all in the catalog. */
export const actionTypeKnown: ActionRule = {
  id: 'action-type-known',
  topic: 'action types',
  severity: 'error',
  summary: 'The action types of AWS are ones that exist.',
  explanation:
    'Category, owner and provider together name an action type, and a pipeline with one that does not exist is refused: “ActionType … is not available in region …”. Custom and ThirdParty types are not looked at, because accounts have types of their own.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/actions-valid-providers.html',
  *checkAction({ type: id }, type, { catalog }) {
    const { category, owner, provider } = id
    if (type || owner !== 'AWS' || provider === undefined || category === undefined) return
    // What has the wrong shape, the schema has told already.
    if (!isWord(provider) || !catalog.types.some((each) => each.category === category)) return
    const sameProvider = catalog.types.filter((each) => each.provider === provider)
    if (sameProvider.some((each) => each.category === category && each.owner === owner)) return
    yield sameProvider.length > 0 ? elsewhere(closest(sameProvider, id), id) : unknown(provider, category, catalog)
  },
}

function isWord(provider: string): boolean {
  return provider.length <= typeWord.maxLength && new RegExp(typeWord.pattern).test(provider)
}

/** Those that share most with what was written. */
function closest(types: readonly ActionType[], { category }: Action['type']): readonly ActionType[] {
  const sameCategory = types.filter((type) => type.category === category)
  if (sameCategory.length > 0) return sameCategory
  const ofAws = types.filter((type) => type.owner === 'AWS')
  return ofAws.length > 0 ? ofAws : types
}

function elsewhere(types: readonly ActionType[], { category, provider }: Action['type']): Finding {
  const [first] = types
  const fixes = types.map((type) => changedTo(type))
  if (first?.category === category) {
    return {
      location: ['actionTypeId', 'owner'],
      message: say`Change the owner to ${first?.owner ?? ''}: provider “${provider ?? ''}” is not of AWS.`,
      fixes,
    }
  }
  const location = ['actionTypeId', 'category']
  const categories = types.map((type) => type.category).join(', ')
  return {
    location,
    message:
      types.length === 1
        ? say`Change the category to ${categories}: provider “${provider ?? ''}” has no action of category ${category ?? ''}.`
        : say`Choose one of these categories: ${categories}. Provider “${provider ?? ''}” has no action of category ${category ?? ''}.`,
    fixes,
  }
}

function changedTo({ category, owner, provider }: ActionType): Fix {
  return {
    title: say`Change it to ${category}, ${owner}, ${provider}`,
    repairs: [
      { set: ['actionTypeId', 'category'], value: category },
      { set: ['actionTypeId', 'owner'], value: owner },
      { set: ['actionTypeId', 'provider'], value: provider },
    ],
  }
}

function unknown(provider: string, category: string, { types }: Catalog): Finding {
  const ofAws = types.filter(({ owner }) => owner === 'AWS')
  const near =
    nearest(provider, providersOf(ofAws.filter((type) => type.category === category))) ??
    nearest(provider, providersOf(ofAws))
  const location = ['actionTypeId', 'provider']
  if (near === undefined) {
    return {
      location,
      message: say`Choose another provider: AWS has no action type of category ${category} with provider “${provider}”.`,
    }
  }
  const meant = ofAws.filter((type) => type.provider === near)
  const same = meant.filter((type) => type.category === category)
  return {
    location,
    message: say`Write “${near}” for provider “${provider}”, which AWS does not have.`,
    fixes: (same.length > 0 ? same : meant).map(changedTo),
  }
}

function providersOf(types: readonly ActionType[]): readonly string[] {
  return [...new Set(types.map(({ provider }) => provider))]
}
