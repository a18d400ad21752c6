/** A small bar chart, drawn here because the fake host has no plotting code behind it. */
export function drawPicture(): string {
  const canvas = document.createElement("canvas");
  canvas.width = 640;
  canvas.height = 400;
  const pen = canvas.getContext("2d");
  if (!pen) return "";
  pen.fillStyle = "#ffffff";
  pen.fillRect(0, 0, 640, 400);
  pen.strokeStyle = "#222222";
  pen.strokeRect(60, 30, 540, 310);
  pen.font = "14px sans-serif";
  [720, 0, 1980.5, 712, 0, 310].forEach((value, i) => {
    const height = (value / 2100) * 310;
    pen.fillStyle = "#1f77b4";
    pen.fillRect(80 + i * 88, 340 - height, 60, height);
    pen.fillStyle = "#222222";
    pen.fillText(`2025-0${i + 1}`, 80 + i * 88, 362);
  });
  pen.fillText("month", 310, 388);
  return canvas.toDataURL("image/png");
}
