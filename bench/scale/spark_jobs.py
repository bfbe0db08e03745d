"""The Spark recipes of docs/at-scale.md, run for real: python spark_jobs.py RECIPE ARTICLES OUTPUT [PID_FILE]"""
import glob
import json
import os
import signal
import subprocess
import sys
import tempfile
import threading
import time

from pyspark.sql import SparkSession

COMMAND = os.environ["WHOSAID"] + " --input jsonl --format jsonl --jobs 1"


def session():
    return (SparkSession.builder.master("local-cluster[2,1,1024]").appName("whosaid")
            .config("spark.ui.enabled", "false").config("spark.executor.memory", "1g")
            .config("spark.task.maxFailures", "4").getOrCreate())


def with_pipe(spark, articles, output):
    # Broken lines make whosaid end with 2 after all lines are done, so the shell maps that one code to success.
    command = f"sh -c '{COMMAND} 2>/dev/null || test $? -eq 2'"
    spark.sparkContext.textFile(articles, 8).pipe(command, checkCode=True).saveAsTextFile(output)


def extract_partition(lines):
    process = subprocess.Popen(COMMAND, shell=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, encoding="utf-8")

    def feed():
        for line in lines:
            process.stdin.write(line + "\n")
        process.stdin.close()

    feeder = threading.Thread(target=feed, daemon=True)
    feeder.start()
    for line in process.stdout:
        yield line.rstrip("\n")
    if process.wait() not in (0, 2):
        raise RuntimeError(f"whosaid ended with {process.returncode}")


def with_map_partitions(spark, articles, output):
    spark.sparkContext.textFile(articles, 8).mapPartitions(extract_partition).saveAsTextFile(output)


def with_streaming(spark, articles, output):
    source = tempfile.mkdtemp()
    lines = open(articles, encoding="utf-8").read().splitlines()
    for part in range(4):
        with open(os.path.join(source, f"part-{part}.jsonl"), "w", encoding="utf-8") as file:
            file.writelines(line + "\n" for line in lines[part::4])

    def each_batch(batch, batch_id):
        batch.rdd.map(lambda row: row.value).mapPartitions(extract_partition).saveAsTextFile(f"{output}/batch-{batch_id}")

    stream = spark.readStream.format("text").option("maxFilesPerTrigger", 2).load(source)
    stream.writeStream.foreachBatch(each_batch).trigger(availableNow=True).option("checkpointLocation", tempfile.mkdtemp()).start().awaitTermination()


def kill_an_executor(after):
    """Ends one worker's executor with SIGKILL while it works: Spark must run its tasks again elsewhere."""
    time.sleep(after)
    for path in glob.glob("/proc/[0-9]*/cmdline"):
        with open(path, "rb") as file:
            if b"CoarseGrainedExecutorBackend" in file.read():
                os.kill(int(path.split("/")[2]), signal.SIGKILL)
                print("killed an executor", file=sys.stderr)
                return


RECIPES = {"pipe": with_pipe, "map-partitions": with_map_partitions, "streaming": with_streaming}

if __name__ == "__main__":
    recipe, articles, output = sys.argv[1:4]
    spark = session()
    spark.sparkContext.setLogLevel("OFF")
    if len(sys.argv) > 4:
        threading.Thread(target=kill_an_executor, args=(float(sys.argv[4]),), daemon=True).start()
    start = time.time()
    RECIPES[recipe](spark, articles, output)
    print(json.dumps({"recipe": recipe, "seconds": round(time.time() - start, 1)}))
    spark.stop()
