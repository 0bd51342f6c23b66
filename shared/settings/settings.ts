import * as v from 'valibot'

/** What the user chose about the app itself. Absent members mean the default. */
export const settings = v.object({
  /** `system` follows the operating system, live. */
  theme: v.optional(v.picklist(['system', 'light', 'dark'])),
  language: v.optional(v.picklist(['system', 'en', 'zh-CN'])),
  /** Sizes of panes as the layout component gives them, in percent, by group and pane. */
  layout: v.optional(v.record(v.string(), v.record(v.string(), v.number()))),
  /** Panes that are folded away, by name. */
  folded: v.optional(v.array(v.string())),
  /** Endpoints that stand in for AWS, as they were named. */
  endpoints: v.optional(
    v.array(v.object({ url: v.string(), region: v.optional(v.string()), profile: v.optional(v.string()) })),
  ),
})

export type Settings = v.InferOutput<typeof settings>
