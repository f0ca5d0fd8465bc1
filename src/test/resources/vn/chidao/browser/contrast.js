// The texts within an element that stand out too little from their ground: less than 4.5 to 1, large ones less than 3 to 1.
const root = document.querySelector(arguments[0]);
const parse = (colour) => (colour.match(/[\d.]+/g) || []).map(Number);
const part = (value) => (value / 255 <= 0.03928 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
const light = ([r, g, b]) => 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
const ground = (node) => {
  for (let at = node; at; at = at.parentElement) {
    const colour = parse(getComputedStyle(at).backgroundColor);
    if (colour.length === 3 || colour[3] === 1) {
      return colour;
    }
  }
  return [255, 255, 255];
};
const faint = [];
const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
while (walk.nextNode()) {
  const node = walk.currentNode.parentElement;
  if (walk.currentNode.data.trim() && node.offsetParent) {
    const style = getComputedStyle(node);
    const [one, other] = [light(parse(style.color)), light(ground(node))].sort((a, b) => b - a);
    const size = parseFloat(style.fontSize);
    const isLarge = size >= 24 || (size >= 18.6 && Number(style.fontWeight) >= 700);
    const ratio = (one + 0.05) / (other + 0.05);
    if (ratio < (isLarge ? 3 : 4.5)) {
      faint.push(`${walk.currentNode.data.trim()} (${ratio.toFixed(2)})`);
    }
  }
}
return faint;
