// Templates: first profiles for kinds of businesses, and how a profile is made of one.
import { DEFAULT_PROFILE, type Profile } from './profile'
import { SERVICES } from './templates/agency'
import { CUSTOMERS } from './templates/customers'
import { ENTERPRISE } from './templates/enterprise'
import { GENERIC } from './templates/generic'
import { PUBLIC } from './templates/public'
import { RESTRUCTURING } from './templates/restructuring'
import { SELF_SERVE } from './templates/self-serve'
import type { Template } from './templates/template'

/** In the order in which they are offered. */
export const TEMPLATES: readonly Template[] = [
  GENERIC,
  SELF_SERVE,
  ENTERPRISE,
  SERVICES,
  PUBLIC,
  RESTRUCTURING,
  CUSTOMERS,
]

export function templateOf(id: string): Template | undefined {
  return TEMPLATES.find((template) => template.id === id)
}

/** Version 1 of a profile made of a template, which it does not stay tied to; `id` is a new one. */
export function fromTemplate(template: Template, id: string, name = template.name): Profile {
  const { acquisition, ...rest } = structuredCopy(template.profile)
  const { situation, ...shipped } = structuredCopy(DEFAULT_PROFILE)
  return {
    ...shipped,
    ...rest,
    situation,
    acquisition: { ...shipped.acquisition, ...acquisition },
    id,
    version: 1,
    name,
  }
}

/** Templates are shared; what is made of one may be edited. */
function structuredCopy<T>(data: T): T {
  return JSON.parse(JSON.stringify(data)) as T
}
