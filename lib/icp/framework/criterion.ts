// The shape of a criterion and the groups it may belong to.

export const GROUPS = ['ready', 'willing', 'able', 'success', 'acquisition', 'growth'] as const
export type Group = (typeof GROUPS)[number]

/** `must` knocks out by default, `scored` and `bonus` count, `override` changes how another criterion counts. */
export type Role = 'must' | 'scored' | 'bonus' | 'override'

/** `question` is what a rep reads; `yes`, `partly` and `no` say what each looks like; `signals` what to look for, 2 to 4. */
export type Criterion = {
  id: string
  group: Group
  role: Role
  /** Computed from other facts unless the rep answers by hand. */
  computed: boolean
  name: string
  question: string
  yes: string
  partly: string
  no: string
  signals: readonly string[]
}
