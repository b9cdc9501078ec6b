// Chromium 86 to 92, still on office machines, lack what the libraries take for granted. Runs before any module.
if (!Object.hasOwn) {
  Object.hasOwn = function (object, key) {
    return Object.prototype.hasOwnProperty.call(object, key);
  };
}
