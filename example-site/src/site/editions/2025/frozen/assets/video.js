// Turns the link to a video into its player when it is followed. Without it the link leads to the video.
addEventListener('click', event => {
  const link = event.target.closest('.video-link')
  if (!link || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
  const box = link.parentElement
  const frame = document.createElement('iframe')
  frame.title = box.dataset.title
  frame.allow = 'autoplay; encrypted-media; fullscreen; picture-in-picture'
  frame.referrerPolicy = 'strict-origin-when-cross-origin'
  frame.src = box.dataset.frame
  event.preventDefault()
  box.classList.add('plays')
  box.replaceChildren(frame)
  frame.focus()
})
