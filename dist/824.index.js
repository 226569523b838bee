export const id = 824;
export const ids = [824];
export const modules = {

/***/ 6824:
/***/ ((module) => {

module.exports = eval("require")("./typescript/typescript.js");


/***/ })

};
