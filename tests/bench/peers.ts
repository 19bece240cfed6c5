import { createRequire } from 'node:module'
import { TextlintKernel, type TextlintKernelOptions } from '@textlint/kernel'
import { run } from 'zhlint'

/** Audits or lints a text and returns how many remarks it had, so that nothing can be left undone. */
export type Engine = (text: string) => number | Promise<number>

/** zhlint with its default preset, the usual linter for Chinese typography. */
export function zhlint(): Engine {
  return (text) => run(text, { rules: { preset: 'default' } }).validations.length
}

/** textlint with its plain-text plugin and the handful of its rules that make sense for Chinese. */
export function textlint(): Engine {
  const kernel = new TextlintKernel()
  const options: TextlintKernelOptions = {
    ext: '.txt',
    plugins: [{ pluginId: 'text', plugin: load('@textlint/textlint-plugin-text') }],
    rules: RULES.map((ruleId) => ({ ruleId, rule: load(ruleId) })),
  }
  return async (text) => (await kernel.lintText(text, options)).messages.length
}

const RULES = [
  'textlint-rule-max-comma',
  'textlint-rule-sentence-length',
  'textlint-rule-zh-half-and-full-width-bracket',
]

const require = createRequire(import.meta.url)

/** The rules are CommonJS modules without types, made for being loaded by name. */
function load(name: string) {
  return require(name).default
}
