/** A file of the source as its text: `import style from './style.css?raw'`. The build and the tests both understand it. */
declare module '*?raw' {
  const text: string
  export default text
}
