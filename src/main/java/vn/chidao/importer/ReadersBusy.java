package vn.chidao.importer;

/** A document that was not read because too many are being read; it can be brought again a little later. */
public class ReadersBusy extends UnreadableDocument {

    public ReadersBusy() {
        super("Đang đọc nhiều văn bản cùng lúc; hãy thử lại sau ít phút");
    }
}
