import { configs as regexp } from 'eslint-plugin-regexp'
import tseslint from 'typescript-eslint'

/** A file longer than this does more than one thing. */
const LONGEST_FILE = 200

export default tseslint.config(
  { ignores: ['dist', 'build', 'coverage'] },
  regexp['flat/recommended'],
  {
    // How an expression is best read is its writer's to say; that it is linear is not.
    rules: {
      'no-control-regex': 'off',
      'prefer-regex-literals': 'off',
      'regexp/negation': 'off',
      'regexp/no-contradiction-with-assertion': 'off',
      'regexp/no-useless-character-class': 'off',
      'regexp/no-useless-non-capturing-group': 'off',
      'regexp/optimal-quantifier-concatenation': 'off',
      'regexp/prefer-character-class': 'off',
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'error',
    },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'max-lines': ['warn', { max: LONGEST_FILE, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // Numbers in templates read well and always mean the same.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Where an index is known to be in bounds, `!` says so; the compiler can't.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Arrow functions in a line, for effects, are clear enough.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // What an index finds may be missing, which the types of arrays don't say.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // An async function is one for its callers, awaiting or not.
      '@typescript-eslint/require-await': 'off',
      // Entries of a map are not its properties.
      '@typescript-eslint/dot-notation': 'off',
      // An unused parameter named `_` keeps a signature whole.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // vitest's matchers are `any`; a test's own texts are short.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      'regexp/no-super-linear-move': 'off',
    },
  },
)
