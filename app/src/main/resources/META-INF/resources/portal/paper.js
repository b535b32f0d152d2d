// A photo of a phone is often larger than what is taken: it is made smaller before it is sent. What is no photo is said at once. Without
// this script the server does both.
(() => {
  "use strict";
  const MOST = 10 * 1024 * 1024;
  const SIDE = 2400;
  const input = document.querySelector("#paper-form input[type=file]");
  if (!input) {
    return;
  }
  const fault = document.getElementById("file-fault");

  const say = (text) => {
    fault.querySelector("span").textContent = text;
    fault.hidden = !text;
    input.setAttribute("aria-invalid", text ? "true" : "false");
  };

  const smaller = async (file) => {
    const picture = await createImageBitmap(file);
    const share = Math.min(1, SIDE / Math.max(picture.width, picture.height));
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(picture.width * share);
    canvas.height = Math.round(picture.height * share);
    canvas.getContext("2d").drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    const blob = await new Promise((done) => canvas.toBlob(done, "image/jpeg", 0.9));
    return new File([blob], "giay.jpg", { type: "image/jpeg" });
  };

  input.addEventListener("change", async () => {
    say("");
    const file = input.files[0];
    if (!file || file.size <= MOST) {
      return;
    }
    try {
      const chosen = new DataTransfer();
      chosen.items.add(await smaller(file));
      input.files = chosen.files;
    } catch (noPicture) {
      input.value = "";
      say(file.type.startsWith("image/") ? input.dataset.size : input.dataset.kind);
    }
  });
})();
